package id.simpul.realisasi.bukti;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Bukti yang menyertai sebuah isian, urut menurut diunggahnya. */
public record DaftarBukti(List<BuktiRingkas> berkas) {
    public DaftarBukti {
        berkas = List.copyOf(berkas);
    }

    /** Tanpa bukti. */
    public static DaftarBukti kosong() {
        return new DaftarBukti(List.of());
    }

    /** Daftar ini dengan satu bukti lagi. */
    public DaftarBukti tambah(BuktiRingkas satu) {
        List<BuktiRingkas> semua = new ArrayList<>(berkas);
        semua.add(satu);
        return new DaftarBukti(semua);
    }

    /** Daftar ini tanpa bukti itu. */
    public DaftarBukti tanpa(UUID id) {
        return new DaftarBukti(
                berkas.stream().filter(satu -> !satu.id().equals(id)).toList());
    }
}
