package id.simpul.realisasi.realisasi.model;

/** Isian yang melalui alur persetujuan tiga orang; aturannya satu, sebutan dan operasinya menurut isiannya. */
public enum ObjekAlur {
    /** Realisasi satu indikator pada satu periode. */
    REALISASI("realisasi", "Realisasi"),
    /** Laporan satu layanan SPM pada satu triwulan. */
    SPM("laporan SPM", "Spm");

    private final String sebutan;
    private final String akhiranOperasi;

    ObjekAlur(String sebutan, String akhiranOperasi) {
        this.sebutan = sebutan;
        this.akhiranOperasi = akhiranOperasi;
    }

    /** Sebutan di tengah kalimat. */
    public String sebutan() {
        return sebutan;
    }

    /** {@code operationId} kontrak untuk kata kerja itu, misalnya {@code setujuiSpm}. */
    String operasi(String kataKerja) {
        return kataKerja + akhiranOperasi;
    }
}
