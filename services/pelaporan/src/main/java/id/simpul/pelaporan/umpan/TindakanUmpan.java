package id.simpul.pelaporan.umpan;

/** Apa yang terjadi pada sebuah entitas, dilihat pembaca umpannya. */
public enum TindakanUmpan {
    DIBUAT,
    DIUBAH,
    /** Batu nisan: tidak ada lagi, atau tidak lagi disetujui; isinya null. */
    DIHAPUS;

    /** Dari terlihat atau tidaknya sebelum dan sesudah; null bila pembaca tidak melihat apa pun. */
    static TindakanUmpan dari(boolean sebelum, boolean sesudah) {
        if (sesudah) {
            return sebelum ? DIUBAH : DIBUAT;
        }
        return sebelum ? DIHAPUS : null;
    }
}
