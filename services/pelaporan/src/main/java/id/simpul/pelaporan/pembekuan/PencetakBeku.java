package id.simpul.pelaporan.pembekuan;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.http.Sidik;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.lkjip.application.MencetakLkjip;
import id.simpul.pelaporan.lkjip.web.LkjipJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Mencetak semua berkas sebuah pembekuan. */
@ApplicationScoped
class PencetakBeku {
    private final MencetakLkjip mencetak;
    private final JawabanLaporan json;

    PencetakBeku(MencetakLkjip mencetak, JawabanLaporan json) {
        this.mencetak = mencetak;
        this.json = json;
    }

    byte[] cetak(NamaBerkas nama, String kota, Dokumen lengkap, Dokumen ringkasan) {
        Dokumen dokumen = nama.ringkasan() ? ringkasan : lengkap;
        return nama.format()
                .map(format -> mencetak.cetak(dokumen, format))
                .orElseGet(() -> json.tulis(LkjipJson.dari(kota, dokumen)).getBytes(StandardCharsets.UTF_8));
    }

    static BerkasBeku keterangan(NamaBerkas nama, byte[] isi, int tahun, int nomor) {
        return new BerkasBeku(
                nama.nama(),
                nama.jenisMedia(),
                isi.length,
                Sidik.sha256(isi),
                "%s/%d/berkas/%s"
                        .formatted(PembekuanResource.JALUR.replace("{tahun}", "" + tahun), nomor, nama.nama()));
    }
}
