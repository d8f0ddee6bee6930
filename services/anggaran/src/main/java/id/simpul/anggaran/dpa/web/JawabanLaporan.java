package id.simpul.anggaran.dpa.web;

import id.simpul.http.Halaman;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Menjawab sebuah laporan sebagai JSON utuh, atau baris-barisnya saja sebagai CSV, NDJSON, atau XLSX. */
@ApplicationScoped
public class JawabanLaporan {
    private final JawabanDaftar jawaban;
    private final HttpHeaders kepala;

    JawabanLaporan(JawabanDaftar jawaban, HttpHeaders kepala) {
        this.jawaban = jawaban;
        this.kepala = kepala;
    }

    /**
     * Jawaban dalam bentuk yang diminta {@code Accept}.
     *
     * @param baris isi tabelnya; laporannya sendiri hanya dalam bentuk JSON
     */
    public <L, T> RestResponse<L> jawab(L laporan, TabelKeluaran<T> tabel, List<T> baris) {
        if (BentukTabel.pilih(kepala.getAcceptableMediaTypes()) == BentukTabel.JSON) {
            return RestResponse.ok(laporan);
        }
        return sebagaiLaporan(jawaban.daftar(tabel, null, null, (limit, kursor) -> new Halaman<>(baris, null)));
    }

    /** Jenis yang diumumkan di kontrak tetap laporannya; tabelnya menyusul menurut {@code Accept}. */
    @SuppressWarnings("unchecked")
    private static <L> RestResponse<L> sebagaiLaporan(RestResponse<?> tabel) {
        return (RestResponse<L>) tabel;
    }
}
