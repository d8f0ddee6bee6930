package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Pengenal ingatan baris berkas {@code perencanaan}: visi, misi, strategi, dan arah kebijakan tidak ber-id sendiri.
 *
 * <p>Tujuan, sasaran, dan misi dikenali dari kodenya; strategi dan arah kebijakan dari rumusannya di bawah sasarannya, sehingga
 * ingatan baris yang rumusannya kemudian diubah tidak menempel pada rumusan yang baru.
 */
final class IngatanPohon {
    static final List<String> DISIMPAN = List.of("baris", "kode", "induk_kode");

    /** Baris yang tidak punya tempat di pohon diingat seutuhnya. */
    static final List<String> LEPAS = List.of("baris", "kode", "induk_kode", "jenis", "uraian");

    private final UUID renstraId;
    private final Map<UUID, BarisImpor> baris = new LinkedHashMap<>();

    private IngatanPohon(UUID renstraId) {
        this.renstraId = renstraId;
    }

    /** Baris kiriman menurut pengenal ingatannya; rumusan kembar di bawah satu sasaran diingat sekali. */
    static Map<UUID, BarisImpor> dari(UUID renstraId, KumpulanPohon pohon) {
        IngatanPohon ingatan = new IngatanPohon(renstraId);
        pohon.barisVisi().ifPresent(satu -> ingatan.catat(visi(renstraId), satu));
        pohon.misi().forEach((kode, satu) -> ingatan.catat(misi(renstraId, kode), satu));
        pohon.tujuanRpjmd().forEach(satu -> ingatan.simpul(satu, pohon));
        pohon.milikSendiri().forEach(satu -> ingatan.simpul(satu, pohon));
        pohon.semuaSasaran().forEach(satu -> ingatan.rumusan(KumpulanPohon.kode(satu), pohon));
        return ingatan.baris;
    }

    static UUID visi(UUID renstraId) {
        return pengenal(renstraId, "visi");
    }

    static UUID misi(UUID renstraId, String kode) {
        return pengenal(renstraId, "misi", kode);
    }

    static UUID simpul(UUID renstraId, String kode) {
        return pengenal(renstraId, "simpul", kode);
    }

    static UUID rumusan(UUID renstraId, String jenis, String kodeSasaran, String uraian) {
        return pengenal(renstraId, jenis, kodeSasaran, uraian);
    }

    static UUID lepas(UUID renstraId, BarisImpor satu) {
        return pengenal(renstraId, "lepas", satu.berkas(), String.valueOf(satu.nomor()));
    }

    private void simpul(BarisImpor tujuan, KumpulanPohon pohon) {
        catat(simpul(renstraId, KumpulanPohon.kode(tujuan)), tujuan);
        pohon.sasaranDari(tujuan).forEach(satu -> catat(simpul(renstraId, KumpulanPohon.kode(satu)), satu));
    }

    private void rumusan(String kodeSasaran, KumpulanPohon pohon) {
        pohon.strategiDari(kodeSasaran).forEach(satu -> rumusan("strategi", kodeSasaran, satu));
        pohon.kebijakanDari(kodeSasaran).forEach(satu -> rumusan("arah_kebijakan", kodeSasaran, satu));
    }

    private void rumusan(String jenis, String kodeSasaran, BarisImpor satu) {
        catat(rumusan(renstraId, jenis, kodeSasaran, satu.teks("uraian").orElse("")), satu);
    }

    private void catat(UUID pengenal, BarisImpor satu) {
        baris.putIfAbsent(pengenal, satu);
    }

    private static UUID pengenal(UUID renstraId, String... bagian) {
        String nama = renstraId + "\u0000" + String.join("\u0000", bagian);
        return UUID.nameUUIDFromBytes(nama.getBytes(StandardCharsets.UTF_8));
    }
}
