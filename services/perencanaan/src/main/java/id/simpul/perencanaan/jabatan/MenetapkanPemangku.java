package id.simpul.perencanaan.jabatan;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Menetapkan siapa memangku jabatan, mengakhiri masanya, dan menjaga wewenang yang sudah dipakai. */
@ApplicationScoped
public class MenetapkanPemangku {
    private static final int TAHUN_TERLAMA = 1970;

    private final JabatanRepository jabatan;
    private final PemangkuRepository pemangku;
    private final Pemeriksa pemeriksa;
    private final KabarJabatan kabar;
    private final Instance<PemakaiWewenang> pemakai;

    MenetapkanPemangku(
            JabatanRepository jabatan,
            PemangkuRepository pemangku,
            Pemeriksa pemeriksa,
            KabarJabatan kabar,
            Instance<PemakaiWewenang> pemakai) {
        this.jabatan = jabatan;
        this.pemangku = pemangku;
        this.pemeriksa = pemeriksa;
        this.kabar = kabar;
        this.pemakai = pemakai;
    }

    @Transactional
    public Jabatan tetapkan(UUID jabatanId, IsiPemangku isi) {
        JabatanEntity milik = jabatan.wajib(jabatanId);
        pemeriksa.periksa(isi);
        MasaJabatan masa = masa(isi.mulai(), isi.selesai());
        Jabatan sebelum = lengkap(milik);
        jabatan.sentuh(milik);
        tolakTindih(jabatanId, null, isi.jenis(), masa);
        PemangkuEntity baris = new PemangkuEntity();
        baris.id = UUID.randomUUID();
        baris.jabatanId = jabatanId;
        baris.sub = isi.sub() == null || isi.sub().isBlank() ? null : isi.sub();
        isikan(baris, isi.jenis(), masa, isi.dasar());
        pemangku.persistAndFlush(baris);
        return kabar.sampaikan("pemangku ditetapkan", null, sebelum, lengkap(milik));
    }

    @Transactional
    public Jabatan ubah(UUID jabatanId, UUID pemangkuId, PerubahanPemangku isi, String ifMatch) {
        JabatanEntity milik = jabatan.wajib(jabatanId);
        PemangkuEntity baris = pemangku.wajib(jabatanId, pemangkuId);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(milik.versi));
        pemeriksa.periksa(isi);
        MasaJabatan masa = masa(isi.mulai(), isi.selesai());
        jagaYangDipakai(baris, isi.jenis(), masa);
        Jabatan sebelum = lengkap(milik);
        jabatan.sentuh(milik);
        tolakTindih(jabatanId, pemangkuId, isi.jenis(), masa);
        isikan(baris, isi.jenis(), masa, isi.dasar());
        pemangku.flush();
        return kabar.sampaikan("pemangku diubah", isi.alasan(), sebelum, lengkap(milik));
    }

    private static void isikan(PemangkuEntity baris, JenisPemangku jenis, MasaJabatan masa, String dasar) {
        baris.jenis = jenis;
        baris.mulai = masa.mulai();
        baris.selesai = masa.selesai();
        baris.dasar = dasar;
    }

    private static MasaJabatan masa(LocalDate mulai, LocalDate selesai) {
        wajar("/mulai", mulai);
        wajar("/selesai", selesai);
        if (selesai != null && selesai.isBefore(mulai)) {
            throw GalatAplikasi.validasi(
                    "/selesai",
                    selesai,
                    "urutan",
                    "selesai %s tidak boleh sebelum mulai %s.".formatted(selesai, mulai));
        }
        return new MasaJabatan(mulai, selesai);
    }

    /** Salah ketik tahun tidak pernah tersimpan. */
    private static void wajar(String pointer, LocalDate tanggal) {
        if (tanggal != null && (tanggal.getYear() < TAHUN_TERLAMA || tanggal.getYear() > TahunAnggaran.TERTINGGI)) {
            throw GalatAplikasi.validasi(
                    pointer,
                    tanggal,
                    "rentang",
                    "Tanggal %s harus di antara tahun %d dan %d."
                            .formatted(tanggal, TAHUN_TERLAMA, TahunAnggaran.TERTINGGI));
        }
    }

    /** Definitif dapat berhalangan dan digantikan, maka hanya jenis yang sama yang tidak boleh bertindih. */
    private void tolakTindih(UUID jabatanId, UUID kecuali, JenisPemangku jenis, MasaJabatan masa) {
        for (PemangkuEntity lain : pemangku.milik(jabatanId)) {
            MasaJabatan masaLain = new MasaJabatan(lain.mulai, lain.selesai);
            if (!lain.id.equals(kecuali) && lain.jenis == jenis && masaLain.bertindih(masa)) {
                throw GalatAplikasi.validasi(
                        "/mulai",
                        masa.mulai(),
                        "bertindih",
                        "Pemangku %s %s bertindih dengan pemangku %s %s (id %s)."
                                .formatted(jenis, masa, lain.jenis, masaLain, lain.id));
            }
        }
    }

    private void jagaYangDipakai(PemangkuEntity baris, JenisPemangku jenis, MasaJabatan masa) {
        List<LocalDate> dipakai = pemakai.stream()
                .flatMap(satu -> satu.tanggalDipakai(baris.id).stream())
                .sorted()
                .toList();
        dipakai.stream()
                .filter(tanggal -> jenis != baris.jenis || !masa.memuat(tanggal))
                .findFirst()
                .ifPresent(tanggal -> {
                    throw new GalatAplikasi(
                            KodeGalat.KEADAAN_MENOLAK,
                            "Wewenang pemangku ini dipakai pada %s sebagai %s; jenis dan masa yang memuat tanggal itu tetap."
                                    .formatted(tanggal, baris.jenis));
                });
    }

    private Jabatan lengkap(JabatanEntity baris) {
        return baris.keJabatan(pemangku.milik(baris.id).stream()
                .map(PemangkuEntity::kePemangku)
                .toList());
    }
}
