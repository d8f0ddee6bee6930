package id.simpul.aturan.capaian;

/** Di sisi mana sebuah komponen dijumlahkan. */
public enum PeranKomponen {
    PEMBILANG,
    PENYEBUT
}
