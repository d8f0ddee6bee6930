package id.simpul.anggaran.dpa.model;

/** Yang ikut mencatat ketika sebuah DPA disahkan, dalam transaksi yang sama. */
public interface PengamatPengesahan {
    /**
     * Sebuah DPA baru saja berlaku.
     *
     * @param lama yang digantikan; null bila belum ada
     */
    void disahkan(Dpa lama, Dpa baru);
}
