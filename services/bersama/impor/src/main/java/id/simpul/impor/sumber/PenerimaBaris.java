package id.simpul.impor.sumber;

/** Menerima baris satu per satu, supaya berkas besar tidak pernah utuh di memori. */
@FunctionalInterface
public interface PenerimaBaris {
    void terima(BarisMentah baris);
}
