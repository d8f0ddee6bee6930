package id.simpul.aturan.nilai;

/**
 * Satu-satunya penolakan nilai di seluruh modul aturan.
 *
 * <p>Lapisan web mengubahnya menjadi satu butir {@code violations} berstatus 422, maka ia membawa field, kode aturan
 * yang stabil, nilai yang ditolak (dipangkas), dan kalimat Indonesia yang menyebut ketiganya.
 */
public final class NilaiTidakSah extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int PANJANG_NILAI = 100;

    private final String field;
    private final String aturan;
    private final String nilai;
    private final String syarat;

    /**
     * @param field nama field seperti pada badan permintaan, misalnya {@code tahun} atau {@code komponen/3/alasan}
     * @param aturan kode aturan yang stabil: {@code wajib}, {@code rentang}, {@code format}, {@code dikenal}, ...
     * @param nilai nilai yang ditolak; {@code null} bila tidak ada
     * @param syarat bunyi aturan tanpa titik, misalnya {@code harus antara 2000 dan 2099}
     */
    public NilaiTidakSah(String field, String aturan, Object nilai, String syarat) {
        super(susun(field, pangkas(nilai), syarat));
        this.field = field;
        this.aturan = aturan;
        this.nilai = pangkas(nilai);
        this.syarat = syarat;
    }

    /** Penolakan yang sama untuk field bernama lain; dipakai pemanggil yang tahu letaknya di badan permintaan. */
    public NilaiTidakSah padaField(String namaLain) {
        NilaiTidakSah salinan = new NilaiTidakSah(namaLain, aturan, nilai, syarat);
        salinan.initCause(this);
        return salinan;
    }

    public String field() {
        return field;
    }

    public String aturan() {
        return aturan;
    }

    public String nilai() {
        return nilai;
    }

    public String pesan() {
        return getMessage();
    }

    private static String susun(String field, String nilai, String syarat) {
        return nilai == null
                ? "%s wajib diisi: %s.".formatted(field, syarat)
                : "%s %s tidak sah: %s.".formatted(field, nilai.isEmpty() ? "(teks kosong)" : nilai, syarat);
    }

    private static String pangkas(Object nilai) {
        if (nilai == null) {
            return null;
        }
        String teks = nilai.toString();
        return teks.length() <= PANJANG_NILAI ? teks : teks.substring(0, PANJANG_NILAI) + "…";
    }
}
