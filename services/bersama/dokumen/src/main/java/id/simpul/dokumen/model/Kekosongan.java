package id.simpul.dokumen.model;

/**
 * Penanda bahwa isi belum ada. Isi tidak pernah dikarang: yang tercetak ialah apa yang belum diisi dan di mana
 * mengisinya.
 *
 * @param apa yang belum ada, misalnya "Uraian isu strategis"
 * @param petunjuk tempat mengisinya bagi pembaca kertas, misalnya "naskah LKjIP tahun 2024, bagian Isu strategis"
 * @param tempat tempat mengisinya bagi aplikasi, misalnya alamat API; tidak dicetak
 */
public record Kekosongan(String apa, String petunjuk, String tempat) implements Blok {
    public Kekosongan {
        apa = TeksAman.sebaris(apa);
        petunjuk = TeksAman.sebaris(petunjuk);
        tempat = TeksAman.sebaris(tempat);
    }

    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.kekosongan(this);
    }
}
