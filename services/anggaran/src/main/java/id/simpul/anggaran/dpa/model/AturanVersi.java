package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Aturan antar versi anggaran dalam satu tahun. */
public final class AturanVersi {
    private AturanVersi() {}

    /**
     * Mengapa versi itu tidak boleh menyusul versi yang sudah disahkan; kosong bila boleh.
     *
     * @param sah versi yang sudah disahkan, dari yang pertama
     */
    public static Optional<String> alasanTidakBolehMenyusul(VersiAnggaran versi, List<VersiAnggaran> sah) {
        if (versi.murni() && !sah.isEmpty()) {
            return Optional.of("MURNI tidak dapat menyusul %s yang sudah disahkan.".formatted(terakhir(sah)));
        }
        if (versi.pergeseran() && sah.isEmpty()) {
            return Optional.of("%s menggeser anggaran yang berlaku, tetapi belum ada DPA yang disahkan di tahun itu."
                    .formatted(versi));
        }
        return sah.stream()
                .filter(lama -> lama.nomorPergeseran() > versi.nomorPergeseran() && versi.pergeseran())
                .findFirst()
                .map(lama -> "%s sudah disahkan lebih dulu daripada %s.".formatted(lama, versi));
    }

    /** Pergeseran tidak mengubah total; selain itu adalah perubahan APBD. */
    public static void pergeseranMenjagaTotal(VersiAnggaran versi, Rupiah total, Rupiah totalBerlaku) {
        if (!versi.pergeseran() || total.compareTo(totalBerlaku) == 0) {
            return;
        }
        Rupiah selisih = total.minus(totalBerlaku);
        throw new NilaiTidakSah(
                "rincian",
                "total-tetap",
                total,
                "pergeseran harus menjaga total Rp%s yang berlaku, selisihnya Rp%s (%s)"
                        .formatted(totalBerlaku, mutlak(selisih), selisih.negatif() ? "kurang" : "lebih"));
    }

    /**
     * Anggaran yang sudah terpakai tidak dapat dikurangi di bawah realisasinya (UU 1/2004 pasal 3 ayat 3).
     *
     * @param terpakai realisasi per id rincian DPA {@code lama}
     * @return pelanggaran per baris; kosong bila semua realisasi masih tertampung
     */
    public static List<NilaiTidakSah> realisasiTertampung(Dpa lama, Map<UUID, Rupiah> terpakai, Dpa baru) {
        Map<String, Rincian> barisBaru = baru.perKunci();
        List<NilaiTidakSah> pelanggaran = new ArrayList<>();
        for (Rincian baris : lama.rincian()) {
            Rupiah realisasi = terpakai.getOrDefault(baris.id(), Rupiah.NOL);
            Rincian pengganti = barisBaru.get(baris.kunci());
            boolean hilang = pengganti == null || pengganti.anggaran() == null;
            if (!realisasi.nol() && hilang) {
                pelanggaran.add(new NilaiTidakSah(
                        "rincian",
                        "realisasi-tertampung",
                        baris.kunci(),
                        "baris \"%s\" sudah terealisasi Rp%s dan tidak boleh hilang"
                                .formatted(baris.uraian(), realisasi)));
            } else if (!hilang && dikurangi(baris, pengganti) && realisasi.compareTo(pengganti.anggaran()) > 0) {
                pelanggaran.add(new NilaiTidakSah(
                        "rincian/%d/anggaran".formatted(pengganti.urutan()),
                        "realisasi-tertampung",
                        pengganti.anggaran(),
                        "sudah terealisasi Rp%s; paling sedikit sebesar itu".formatted(realisasi)));
            }
        }
        return pelanggaran;
    }

    /** Baris yang sudah melampaui anggarannya dengan alasan tidak menghalangi versi yang tidak mengurangi anggarannya. */
    private static boolean dikurangi(Rincian lama, Rincian baru) {
        return lama.anggaran() == null || baru.anggaran().compareTo(lama.anggaran()) < 0;
    }

    private static VersiAnggaran terakhir(List<VersiAnggaran> sah) {
        return sah.get(sah.size() - 1);
    }

    private static Rupiah mutlak(Rupiah nilai) {
        return nilai.negatif() ? Rupiah.NOL.minus(nilai) : nilai;
    }
}
