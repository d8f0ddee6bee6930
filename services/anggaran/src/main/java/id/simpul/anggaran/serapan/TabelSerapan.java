package id.simpul.anggaran.serapan;

import id.simpul.http.Halaman;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Serapan setahun sebagai CSV, NDJSON, atau XLSX. */
@ApplicationScoped
class TabelSerapan {
    private static final TabelKeluaran<SerapanTahun.Baris> TABEL = TabelKeluaran.<SerapanTahun.Baris>bernama("serapan")
            .teks("id", SerapanTahun.Baris::id)
            .teks("indukId", SerapanTahun.Baris::indukId)
            .teks("kunci", SerapanTahun.Baris::kunci)
            .teks("tingkat", SerapanTahun.Baris::tingkat)
            .teks("kode", SerapanTahun.Baris::kode)
            .teks("uraian", SerapanTahun.Baris::uraian)
            .teks("sumberDana", SerapanTahun.Baris::sumberDana)
            .uang("anggaran", SerapanTahun.Baris::anggaran)
            .uang("realisasi", SerapanTahun.Baris::realisasi)
            .uang("sisa", SerapanTahun.Baris::sisa)
            .bilangan("persen", SerapanTahun.Baris::persen)
            .bulat("barisTanpaRealisasi", SerapanTahun.Baris::barisTanpaRealisasi);

    private final JawabanDaftar jawaban;
    private final HttpHeaders kepala;

    TabelSerapan(JawabanDaftar jawaban, HttpHeaders kepala) {
        this.jawaban = jawaban;
        this.kepala = kepala;
    }

    /** Jawaban tabel bila diminta; kosong bila kliennya meminta JSON. */
    Optional<Response> bilaDiminta(SerapanTahun serapan) {
        if (BentukTabel.pilih(kepala.getAcceptableMediaTypes()) == BentukTabel.JSON) {
            return Optional.empty();
        }
        return Optional.of(jawaban.daftar(TABEL, null, null, (limit, kursor) -> new Halaman<>(serapan.data(), null))
                .toResponse());
    }
}
