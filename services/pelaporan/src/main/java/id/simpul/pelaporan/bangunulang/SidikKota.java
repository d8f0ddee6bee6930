package id.simpul.pelaporan.bangunulang;

/**
 * Sidik satu kota di kedua skema baca.
 *
 * @param jumlahLama banyaknya baris di skema yang dilayani
 * @param sidikLama SHA-256 atas semua barisnya; null bila kota itu tidak ada di sana
 */
public record SidikKota(String kota, long jumlahLama, String sidikLama, long jumlahBaru, String sidikBaru) {
    /** Apakah kedua skema berisi hal yang sama bagi kota ini. */
    public boolean sama() {
        return sidikLama != null && sidikLama.equals(sidikBaru);
    }
}
