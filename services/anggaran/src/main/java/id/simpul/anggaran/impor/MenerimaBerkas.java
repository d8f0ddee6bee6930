package id.simpul.anggaran.impor;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Idempotensi;
import id.simpul.http.TagEntitas;
import id.simpul.impor.web.BerkasSementara;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Menyimpan badan ke berkas sementara, membuat pekerjaannya, lalu mengantrekan pembacaannya. */
@ApplicationScoped
class MenerimaBerkas {
    static final String JALUR = "/api/anggaran/v1/pekerjaan/";
    private static final long BITA_TERBESAR = 100L * 1024L * 1024L;

    private final BukuPekerjaan buku;
    private final MembacaBerkas membaca;
    private final MenerapkanBerkas menerapkan;
    private final PelaksanaLatar latar;
    private final Idempotensi idempotensi;
    private final KonteksKota konteks;

    MenerimaBerkas(
            BukuPekerjaan buku,
            MembacaBerkas membaca,
            MenerapkanBerkas menerapkan,
            PelaksanaLatar latar,
            Idempotensi idempotensi,
            KonteksKota konteks) {
        this.buku = buku;
        this.membaca = membaca;
        this.menerapkan = menerapkan;
        this.latar = latar;
        this.idempotensi = idempotensi;
        this.konteks = konteks;
    }

    Response terima(PermintaanBerkas permintaan, String kunci, InputStream badan) {
        BerkasSementara berkas = simpan(badan);
        AtomicReference<UUID> baru = new AtomicReference<>();
        try {
            Map<String, Object> isi = Map.of("permintaan", permintaan, "sidik", berkas.sidik());
            Response jawaban = idempotensi.jalankan("imporAnggaran", kunci, isi, () -> {
                PekerjaanEntity pekerjaan = buku.buat(permintaan, berkas.sidik());
                baru.set(pekerjaan.id);
                return jawab(pekerjaan);
            });
            antrekan(baru.get(), berkas);
            return jawaban;
        } catch (RuntimeException galat) {
            buang(berkas);
            throw galat;
        }
    }

    /** Menerapkan pekerjaan yang SIAP di latar. */
    Response terapkan(UUID id, String ifMatch) {
        PekerjaanEntity pekerjaan = buku.mulaiTerapkan(id, ifMatch);
        latar.antrekan(konteks.pelaku(), () -> buku.detak(id), () -> menerapkan.jalankan(id));
        return jawab(pekerjaan);
    }

    private void antrekan(UUID baru, BerkasSementara berkas) {
        if (baru == null) {
            buang(berkas);
            return;
        }
        latar.antrekan(konteks.pelaku(), () -> buku.detak(baru), () -> membaca.jalankan(baru, berkas));
    }

    private static Response jawab(PekerjaanEntity pekerjaan) {
        return Response.accepted(JawabanPekerjaan.ringkas(pekerjaan))
                .location(URI.create(JALUR + pekerjaan.id))
                .header("ETag", TagEntitas.dari(pekerjaan.versi))
                .build();
    }

    private static BerkasSementara simpan(InputStream badan) {
        try {
            return BerkasSementara.simpan(badan, BITA_TERBESAR);
        } catch (IOException terputus) {
            throw new GalatAplikasi(
                    KodeGalat.BADAN_TIDAK_TERBACA,
                    "Kiriman terputus atau tidak dapat dibaca: " + terputus.getMessage());
        }
    }

    private static void buang(BerkasSementara berkas) {
        try {
            berkas.close();
        } catch (IOException galat) {
            throw new UncheckedIOException("Berkas sementara impor tidak dapat dihapus", galat);
        }
    }
}
