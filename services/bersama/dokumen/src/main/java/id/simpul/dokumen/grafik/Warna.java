package id.simpul.dokumen.grafik;

import java.util.List;

/** Warna gambar; terbaca juga pada cetakan hitam putih karena terang gelapnya berbeda. */
public enum Warna {
    TINTA(0x262626),
    SAMAR(0x595959),
    KISI(0xD9D9D9),
    PUTIH(0xFFFFFF),
    BIRU_TUA(0x1F4E79),
    BIRU_MUDA(0x9DC3E6),
    JINGGA(0xC55A11),
    ABU(0x7F7F7F),
    HIJAU(0x548235);

    private final int rgb;

    Warna(int rgb) {
        this.rgb = rgb;
    }

    /** Nilai 0xRRGGBB. */
    public int rgb() {
        return rgb;
    }

    /** "#1f4e79". */
    public String heksa() {
        return "#%06x".formatted(rgb);
    }

    /** Warna seri; seri tunggal gelap, dua seri terang (target, pagu) lalu gelap (realisasi). */
    static Warna seri(int nomor, int banyak) {
        List<Warna> urutan = banyak == 1 ? List.of(BIRU_TUA) : List.of(BIRU_MUDA, BIRU_TUA, JINGGA, ABU, HIJAU);
        return urutan.get(nomor % urutan.size());
    }
}
