package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import id.simpul.perencanaan.renstra.AsalRenstra;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Judul, periode, dan asal Renstra kiriman: dari berkas identitas, atau dari tahun kolom pagu dan target. */
record Identitas(
        String judul, int tahunAwal, int tahunAkhir, AsalRenstra asal, String sumber, String unitKerja, String lokasi) {
    private static final String SUMBER_BAWAAN = "Paket data Renstra yang diimpor";

    static Identitas dari(BarisImpor baris) {
        AsalRenstra asal = baris.teks("asal").map(AsalRenstra::valueOf).orElse(AsalRenstra.TERBIT);
        return new Identitas(
                baris.teks("judul").orElse("Renstra"),
                baris.bulat("tahun_awal").orElse(0),
                baris.bulat("tahun_akhir").orElse(0),
                asal,
                baris.teks("sumber").orElse(asal == AsalRenstra.TERBIT ? SUMBER_BAWAAN : null),
                baris.teks("unit_kerja").orElse(null),
                baris.teks("lokasi").orElse(null));
    }

    /** Identitas dari tahun yang berpagu atau bertarget; kosong bila tidak ada satu pun. */
    static Optional<Identitas> dariTahun(Collection<Integer> tahun) {
        TreeSet<Integer> urut = new TreeSet<>(tahun);
        if (urut.isEmpty()) {
            return Optional.empty();
        }
        int awal = urut.first();
        int akhir = urut.last();
        String judul = "Renstra %d-%d".formatted(awal, akhir);
        return Optional.of(new Identitas(judul, awal, akhir, AsalRenstra.TERBIT, SUMBER_BAWAAN, null, null));
    }

    boolean terbit() {
        return asal == AsalRenstra.TERBIT;
    }

    boolean memuat(int tahun) {
        return tahun >= tahunAwal && tahun <= tahunAkhir;
    }
}
