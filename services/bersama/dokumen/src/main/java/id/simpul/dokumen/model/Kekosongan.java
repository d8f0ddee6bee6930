package id.simpul.dokumen.model;

/**
 * Penanda bahwa isi belum ada. Isi tidak pernah dikarang: yang tercetak ialah apa yang belum diisi dan di mana
 * mengisinya.
 *
 * @param apa yang belum ada, misalnya "Uraian isu strategis"
 * @param tempat tempat mengisinya, misalnya "Pelaporan, Naskah 2024, bagian 1.4"
 */
public record Kekosongan(String apa, String tempat) implements Blok {
    public Kekosongan {
        apa = TeksAman.sebaris(apa);
        tempat = TeksAman.sebaris(tempat);
    }

    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.kekosongan(this);
    }
}
