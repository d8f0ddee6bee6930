package id.simpul.realisasi.snapshot;

/** Tabel snapshot menurut isian yang dibekukan; bentuk kolomnya sama. */
public enum LaciSnapshot {
    REALISASI("snapshot_realisasi", "realisasi_id"),
    SPM("snapshot_spm", "spm_id");

    private final String tabel;
    private final String rujukan;

    LaciSnapshot(String tabel, String rujukan) {
        this.tabel = tabel;
        this.rujukan = rujukan;
    }

    String sisip() {
        return """
                insert into %s (tenant_id, %s, versi, isi, sha256, disetujui, waktu, alasan_pembukaan)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """.formatted(tabel, rujukan);
    }

    String baca() {
        return """
                select versi, isi, sha256, disetujui, waktu, alasan_pembukaan
                from %s where %s = ?1 order by versi
                """.formatted(tabel, rujukan);
    }
}
