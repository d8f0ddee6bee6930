package id.simpul.galat;

/**
 * Satu bidang yang melanggar satu aturan.
 *
 * @param pointer JSON Pointer (RFC 6901) ke bidang di badan, atau {@code ?nama} untuk parameter
 * @param nilai nilai yang dikirim, dipangkas; {@code null} bila bidangnya tidak ada
 * @param aturan kode aturan yang stabil, misalnya {@code wajib} atau {@code rentang}
 * @param pesan kalimat Indonesia yang menyebut bidang, nilai, dan aturannya
 */
public record Pelanggaran(String pointer, Object nilai, String aturan, String pesan) {
    private static final int PANJANG_NILAI = 200;

    public Pelanggaran {
        if (nilai != null && !(nilai instanceof Number) && !(nilai instanceof Boolean)) {
            String teks = nilai.toString();
            nilai = teks.length() <= PANJANG_NILAI ? teks : teks.substring(0, PANJANG_NILAI) + "…";
        }
    }
}
