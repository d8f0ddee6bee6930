package id.simpul.dokumen.model;

import java.util.List;
import java.util.Objects;

/**
 * Satu dokumen, satu isi untuk semua bentuk berkas. Saat dibuat, bab, subbab, tabel, dan gambar dinomori dan rujukan
 * diisi dalam satu lintasan; sesudah itu tidak berubah. Bahasanya id-ID.
 *
 * @param identitas sampul dan kepala halaman
 * @param jejak waktu, status draf, dan potret data asal
 * @param depan bagian sebelum daftar isi
 * @param bab BAB I dan seterusnya
 * @param lampiran Lampiran 1 dan seterusnya
 */
public record Dokumen(Identitas identitas, Jejak jejak, List<Bab> depan, List<Bab> bab, List<Bab> lampiran) {
    /** Bahasa naskah, untuk metadata berkas. */
    public static final String BAHASA = "id-ID";

    public Dokumen {
        Objects.requireNonNull(identitas, "identitas");
        Objects.requireNonNull(jejak, "jejak");
        Penomoran penomoran = new Penomoran();
        depan = penomoran.nomori(JenisBab.DEPAN, depan);
        bab = penomoran.nomori(JenisBab.BAB, bab);
        lampiran = penomoran.nomori(JenisBab.LAMPIRAN, lampiran);
        Rujukan rujukan = new Rujukan(penomoran.bernama());
        depan = rujukan.isi(depan);
        bab = rujukan.isi(bab);
        lampiran = rujukan.isi(lampiran);
    }

    /** Daftar isi, tabel, dan gambar. */
    public Susunan susunan() {
        return Susunan.dari(this);
    }

    /** Isi yang belum ada, menurut urutan dokumen; kosong berarti dokumen lengkap. */
    public List<Kekurangan> kekurangan() {
        return susunan().kekurangan();
    }
}
