package id.simpul.realisasi.bukti;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Pelanggaran;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Memeriksa isi unggahan: tidak kosong, jenis yang diterima, dan nama yang sejalan dengan isinya. */
@ApplicationScoped
class PemeriksaUnggahan {
    private final PengenalJenis pengenal;

    PemeriksaUnggahan(PengenalJenis pengenal) {
        this.pengenal = pengenal;
    }

    /** Jenis berkas menurut isinya; 415 bila tidak diterima, 422 bila kosong atau namanya menyamar. */
    JenisBerkas periksa(UnggahanBukti unggahan) {
        if (unggahan.ukuran() == 0) {
            throw GalatAplikasi.validasi("/berkas", 0, "tidak-kosong", "Berkas \"/berkas\" kosong, 0 bita.");
        }
        String jenis = kenali(unggahan);
        JenisBerkas diterima = JenisBerkas.dari(jenis).orElseThrow(() -> ditolak(unggahan.namaBerkas(), jenis));
        if (!diterima.cocok(unggahan.namaBerkas())) {
            throw GalatAplikasi.validasi(
                    "/berkas",
                    unggahan.namaBerkas(),
                    "ekstensi",
                    "Isi berkas adalah %s, tetapi namanya \"%s\"; pakai ekstensi %s."
                            .formatted(jenis, unggahan.namaBerkas(), String.join(" atau ", diterima.ekstensi())));
        }
        return diterima;
    }

    private String kenali(UnggahanBukti unggahan) {
        try {
            return pengenal.kenali(unggahan.isi());
        } catch (IOException galat) {
            throw new UncheckedIOException("Unggahan tidak terbaca dari penampung", galat);
        }
    }

    private static GalatAplikasi ditolak(String nama, String jenis) {
        String pesan = "Isi berkas \"%s\" adalah %s, bukan jenis yang diterima (%s)."
                .formatted(nama, jenis, JenisBerkas.daftar());
        return new GalatAplikasi(
                KodeGalat.JENIS_MEDIA_TIDAK_DIDUKUNG,
                pesan,
                List.of(new Pelanggaran("/berkas", jenis, "jenis-berkas", pesan)),
                Map.of());
    }
}
