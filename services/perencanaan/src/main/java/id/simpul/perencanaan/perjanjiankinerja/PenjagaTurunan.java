package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import id.simpul.perencanaan.jabatan.Jabatan;
import id.simpul.perencanaan.jabatan.TingkatJabatan;
import id.simpul.perencanaan.jabatan.WewenangJabatan;
import id.simpul.perencanaan.perjanjiankinerja.IsiPerjanjianKinerja.Tingkat;
import id.simpul.perencanaan.perjanjiankinerja.PerjanjianKinerja.ButirPerjanjian;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Menjaga letak perjanjian di pohonnya: ke atas (induk, atasan langsung) dan ke bawah (anak yang sudah turun darinya). */
@ApplicationScoped
class PenjagaTurunan {
    private final PerjanjianKinerjaRepository perjanjian;
    private final WewenangJabatan jabatan;

    PenjagaTurunan(PerjanjianKinerjaRepository perjanjian, WewenangJabatan jabatan) {
        this.perjanjian = perjanjian;
        this.jabatan = jabatan;
    }

    /** Memeriksa baris yang sudah diisi terhadap induk, jabatan pihaknya, dan anak-anaknya. */
    void periksa(PerjanjianKinerjaEntity baris) {
        new AturanTurunan(id -> perjanjian.findByIdOptional(id).map(PenjagaTurunan::simpul))
                .periksa(
                        simpul(baris),
                        baris.isi.butir().stream().map(ButirPerjanjian::indukId).toList());
        periksaJabatan(baris);
        periksaInduk(baris);
        periksaAnak(baris);
    }

    private static AturanTurunan.Simpul simpul(PerjanjianKinerjaEntity baris) {
        return new AturanTurunan.Simpul(
                baris.rangkaian(),
                baris.isi.pihakPertama().jabatan(),
                baris.tahun,
                Tingkat.valueOf(baris.tingkat),
                baris.indukId,
                idButir(baris));
    }

    private static Set<UUID> idButir(PerjanjianKinerjaEntity baris) {
        return baris.isi.butir().stream()
                .map(satu -> PerjanjianKinerjaEntity.idButir(baris.rangkaian(), satu.indikatorId()))
                .collect(Collectors.toSet());
    }

    private void periksaJabatan(PerjanjianKinerjaEntity baris) {
        Jabatan pertama = dikenal(baris.isi.pihakPertama(), "/pihakPertama");
        Jabatan kedua = dikenal(baris.isi.pihakKedua(), "/pihakKedua");
        if (pertama != null && pertama.tingkat() != TingkatJabatan.valueOf(baris.tingkat)) {
            throw GalatAplikasi.validasi(
                    "/pihakPertama/jabatanId",
                    pertama.id(),
                    "jenjang",
                    "Jabatan \"%s\" berjenjang %s, perjanjian ini %s."
                            .formatted(pertama.nama(), pertama.tingkat(), baris.tingkat));
        }
        if (pertama != null && kedua != null && !kedua.id().equals(pertama.indukId())) {
            throw GalatAplikasi.validasi(
                    "/pihakKedua/jabatanId",
                    kedua.id(),
                    "atasan-langsung",
                    "Pihak kedua \"%s\" bukan atasan langsung \"%s\".".formatted(kedua.nama(), pertama.nama()));
        }
    }

    private Jabatan dikenal(IsiPerjanjianKinerja.Pihak pihak, String pointer) {
        if (pihak.jabatanId() == null) {
            return null;
        }
        Jabatan milik = jabatan.cari(pihak.jabatanId())
                .orElseThrow(() -> GalatAplikasi.belumDikenal(pointer + "/jabatanId", pihak.jabatanId(), "Jabatan"));
        if (!milik.nama().equals(pihak.jabatan())) {
            throw GalatAplikasi.validasi(
                    pointer + "/jabatan",
                    pihak.jabatan(),
                    "nama-jabatan",
                    "Sebutan \"%s\" tidak sama dengan nama jabatannya \"%s\"."
                            .formatted(pihak.jabatan(), milik.nama()));
        }
        return milik;
    }

    private void periksaInduk(PerjanjianKinerjaEntity baris) {
        if (baris.indukId == null) {
            return;
        }
        PerjanjianKinerjaEntity induk = perjanjian.wajib(baris.indukId);
        if (induk.status == StatusPerjanjian.DIGANTIKAN) {
            UUID pengganti = perjanjian.pengganti(induk.id).orElseThrow().id;
            throw GalatAplikasi.validasi(
                    "/indukId",
                    baris.indukId,
                    "digantikan",
                    "Perjanjian induk sudah digantikan; turunkan dari penggantinya %s.".formatted(pengganti));
        }
        UUID atasan = induk.isi.pihakPertama().jabatanId();
        UUID kedua = baris.isi.pihakKedua().jabatanId();
        if (atasan != null && kedua != null && !atasan.equals(kedua)) {
            throw GalatAplikasi.validasi(
                    "/pihakKedua/jabatanId",
                    kedua,
                    "pihak-induk",
                    "Pihak kedua harus pihak pertama perjanjian induk, \"%s\"."
                            .formatted(induk.isi.pihakPertama().jabatan()));
        }
    }

    /** Butir yang sudah didukung anak tidak boleh hilang, dan jenjangnya tidak boleh turun ke jenjang anak. */
    private void periksaAnak(PerjanjianKinerjaEntity baris) {
        List<UUID> revisi = perjanjian.serangkaian(baris.rangkaian()).stream()
                .map(satu -> satu.id)
                .toList();
        Set<UUID> butir = idButir(baris);
        for (PerjanjianKinerjaEntity anak :
                revisi.isEmpty() ? List.<PerjanjianKinerjaEntity>of() : perjanjian.anak(revisi)) {
            String nama = anak.isi.pihakPertama().jabatan();
            if (Tingkat.valueOf(anak.tingkat).compareTo(Tingkat.valueOf(baris.tingkat)) <= 0
                    || anak.tahun != baris.tahun) {
                throw GalatAplikasi.validasi(
                        "/tingkat",
                        baris.tingkat,
                        "jenjang",
                        "Perjanjian %s \"%s\" tahun %d turun dari perjanjian ini."
                                .formatted(anak.tingkat, nama, anak.tahun));
            }
            anak.isi.butir().stream()
                    .filter(satu -> !butir.contains(satu.indukId()))
                    .findFirst()
                    .ifPresent(satu -> {
                        throw GalatAplikasi.validasi(
                                "/butir",
                                satu.indukId(),
                                "yatim",
                                "Butir %s perjanjian \"%s\" akan yatim: butir induknya tidak ada lagi di sini."
                                        .formatted(satu.kode(), nama));
                    });
        }
    }
}
