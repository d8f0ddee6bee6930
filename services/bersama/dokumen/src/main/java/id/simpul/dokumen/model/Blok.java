package id.simpul.dokumen.model;

/** Satu satuan isi bab. Perender mengunjunginya lewat {@link Pengunjung}, sehingga jenis baru tidak dapat terlupa. */
public sealed interface Blok
        permits AngkaKunci,
                DaftarButir,
                Grafik,
                JedaHalaman,
                Kekosongan,
                Paragraf,
                Tabel,
                TandaTangan,
                TandaTanganBerdua {

    /** Menyerahkan diri kepada pengunjung menurut jenisnya. */
    <T> T terima(Pengunjung<T> pengunjung);

    /** Satu cabang per jenis blok. */
    interface Pengunjung<T> {
        T paragraf(Paragraf blok);

        T daftarButir(DaftarButir blok);

        T tabel(Tabel blok);

        T grafik(Grafik blok);

        T kekosongan(Kekosongan blok);

        T angkaKunci(AngkaKunci blok);

        T tandaTangan(TandaTangan blok);

        T tandaTanganBerdua(TandaTanganBerdua blok);

        T jedaHalaman(JedaHalaman blok);
    }
}
