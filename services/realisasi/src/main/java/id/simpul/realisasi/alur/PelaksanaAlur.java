package id.simpul.realisasi.alur;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Pelanggaran;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.realisasi.realisasi.model.Alur;
import id.simpul.realisasi.realisasi.model.CatatanBidang;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.ObjekAlur;
import id.simpul.realisasi.realisasi.model.Penolakan;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.tenansi.KonteksKota;
import id.simpul.wewenang.PenjagaWewenang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Menjalankan langkah alur atas isian apa pun; penolakannya menjadi 409 (tahap, jendela), 403 (orang, peran), atau 422. */
@ApplicationScoped
public class PelaksanaAlur {
    private final PenentuTindakan penentu;
    private final PenulisCatatanBidang catatanBidang;
    private final PemeriksaBadan pemeriksa;
    private final PenjagaWewenang wewenang;
    private final KonteksKota konteks;

    PelaksanaAlur(
            PenentuTindakan penentu,
            PenulisCatatanBidang catatanBidang,
            PemeriksaBadan pemeriksa,
            PenjagaWewenang wewenang,
            KonteksKota konteks) {
        this.penentu = penentu;
        this.catatanBidang = catatanBidang;
        this.pemeriksa = pemeriksa;
        this.wewenang = wewenang;
        this.konteks = konteks;
    }

    /** Melempar bila tindakan tidak boleh dijalankan pelaku sekarang. */
    public void periksa(Alur alur, SyaratAlur syarat, Tindakan tindakan) {
        penentu.penolakan(alur, syarat, tindakan).ifPresent(tolak -> {
            throw galat(tolak);
        });
    }

    /**
     * Memeriksa lalu memindahkan tahapnya; penyimpanan dan pencatatannya milik pemanggil.
     *
     * @param isian yang ditunjuk catatan bidang
     * @return langkah yang baru terjadi
     */
    public Langkah melangkah(BarisAlur baris, SyaratAlur syarat, Object isian, Tindakan jenis, CatatanAlur catatan) {
        periksa(baris.alur(), syarat, jenis);
        periksaCatatan(baris.objek(), jenis, pemeriksa.periksa(catatan));
        catatanBidang.periksa(jenis, isian, catatan.catatanBidang());
        Langkah langkah = langkah(baris.objek(), jenis, catatan.catatan());
        baris.melangkah(jenis, langkah);
        catatanBidang.tulis(baris, catatan.catatanBidang(), langkah);
        return langkah;
    }

    /**
     * Menyatakan satu catatan pemeriksa sudah ditanggapi; hanya saat isiannya dapat diubah.
     *
     * @throws GalatAplikasi 409 bila tahapnya menolak atau catatan itu sudah selesai, 422 bila tanggapannya tidak sah
     */
    public void tanggapi(BarisAlur baris, SyaratAlur syarat, CatatanBidang catatan, TanggapanCatatan isi) {
        periksa(baris.alur(), syarat, Tindakan.PERUBAHAN);
        if (catatan.selesai()) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, "Catatan ini sudah diselesaikan.");
        }
        pemeriksa.periksa(isi);
        Langkah sekarang = langkah(baris.objek(), Tindakan.PERUBAHAN, isi.tanggapan());
        baris.catatanBidang =
                baris.catatanBidang.selesaikan(catatan.id(), isi.tanggapan(), sekarang.pelaku(), sekarang.waktu());
    }

    private Langkah langkah(ObjekAlur objek, Tindakan tindakan, String catatan) {
        return new Langkah(
                tindakan.kode(),
                konteks.pelaku().sub(),
                penentu.peranDipakai(objek, tindakan),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                catatan,
                tindakan == Tindakan.PERSETUJUAN ? wewenang.bukti().orElseThrow() : null);
    }

    private static void periksaCatatan(ObjekAlur objek, Tindakan jenis, CatatanAlur isi) {
        if (jenis.wajibCatatan() && (isi.catatan() == null || isi.catatan().isBlank())) {
            throw GalatAplikasi.validasi(
                    "/catatan",
                    isi.catatan(),
                    "wajib",
                    "Bidang \"/catatan\" wajib diisi: tulis mengapa %s ini %s."
                            .formatted(objek.sebutan(), jenis.bentukPasif()));
        }
    }

    private static GalatAplikasi galat(Penolakan tolak) {
        List<Pelanggaran> pelanggaran = tolak.bidang().stream()
                .map(pointer -> new Pelanggaran(
                        pointer, null, "wajib", "Bidang \"%s\" wajib diisi: %s".formatted(pointer, tolak.alasan())))
                .toList();
        return new GalatAplikasi(kode(tolak.sebab()), tolak.alasan(), pelanggaran, Map.of());
    }

    private static KodeGalat kode(Penolakan.Sebab sebab) {
        return switch (sebab) {
            case PERAN -> KodeGalat.DILARANG;
            case STATUS -> KodeGalat.KEADAAN_MENOLAK;
            case ORANG -> KodeGalat.ORANG_YANG_SAMA;
            case WEWENANG -> KodeGalat.BUKAN_PEMANGKU;
            case ISIAN -> KodeGalat.VALIDASI;
        };
    }
}
