package id.simpul.impor.sumber;

import java.util.List;

/** Satu rekaman dan nomor baris awalnya di berkas. */
public record BarisMentah(int nomor, List<SelMentah> sel) {

    /** Sel ke-{@code letak}; kosong bila barisnya lebih pendek. */
    public SelMentah sel(int letak) {
        return letak < sel.size() ? sel.get(letak) : SelMentah.KOSONG;
    }

    boolean berisi() {
        return sel.stream().anyMatch(satu -> !satu.kosong());
    }
}
