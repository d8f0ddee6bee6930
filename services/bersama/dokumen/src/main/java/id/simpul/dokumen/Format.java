package id.simpul.dokumen;

/** Bentuk berkas yang dapat diminta pembaca; jenis media dan akhiran nama berkasnya tetap. */
public enum Format {
    HTML("text/html;charset=UTF-8", "html"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String jenisMedia;
    private final String akhiran;

    Format(String jenisMedia, String akhiran) {
        this.jenisMedia = jenisMedia;
        this.akhiran = akhiran;
    }

    /** Nilai header {@code Content-Type}. */
    public String jenisMedia() {
        return jenisMedia;
    }

    /** Akhiran nama berkas tanpa titik. */
    public String akhiran() {
        return akhiran;
    }
}
