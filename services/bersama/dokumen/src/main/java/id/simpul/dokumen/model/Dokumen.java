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
 * @param tata cara ditata di kertas
 */
public record Dokumen(
        Identitas identitas, Jejak jejak, List<Bab> depan, List<Bab> bab, List<Bab> lampiran, TataDokumen tata) {
    /** Bahasa naskah, untuk metadata berkas. */
    public static final String BAHASA = "id-ID";

    public Dokumen {
        Objects.requireNonNull(identitas, "identitas");
        Objects.requireNonNull(jejak, "jejak");
        Objects.requireNonNull(tata, "tata");
        Penomoran penomoran = new Penomoran(tata == TataDokumen.BUKU ? Penomoran.AWALAN_DEPAN : "");
        depan = penomoran.nomori(JenisBab.DEPAN, depan);
        bab = penomoran.nomori(JenisBab.BAB, bab);
        lampiran = penomoran.nomori(JenisBab.LAMPIRAN, lampiran);
        Rujukan rujukan = new Rujukan(penomoran.bernama());
        depan = rujukan.isi(depan);
        bab = rujukan.isi(bab);
        lampiran = rujukan.isi(lampiran);
    }

    /** Dokumen berbentuk buku. */
    public Dokumen(Identitas identitas, Jejak jejak, List<Bab> depan, List<Bab> bab, List<Bab> lampiran) {
        this(identitas, jejak, depan, bab, lampiran, TataDokumen.BUKU);
    }

    /** Dokumen selembar; isinya satu bagian tanpa bab dan lampiran. */
    public static Dokumen lembar(Identitas identitas, Jejak jejak, Bab isi) {
        return new Dokumen(identitas, jejak, List.of(isi), List.of(), List.of(), TataDokumen.LEMBAR);
    }

    /** Surat resmi; setiap bagiannya mulai di halaman baru, tabel tanpa judul tidak diberi nomor tercetak. */
    public static Dokumen surat(Identitas identitas, Jejak jejak, List<Bab> bagian) {
        return new Dokumen(identitas, jejak, bagian, List.of(), List.of(), TataDokumen.SURAT);
    }

    /** Benar bila tanpa sampul, daftar, dan kepala halaman. */
    public boolean selembar() {
        return tata != TataDokumen.BUKU;
    }

    /** Benar bila surat resmi. */
    public boolean surat() {
        return tata == TataDokumen.SURAT;
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
