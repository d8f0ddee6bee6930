package id.simpul.realisasi.spm;

import id.simpul.realisasi.spm.model.BantuanSosial;
import id.simpul.realisasi.spm.model.LayananSosial;
import java.util.Arrays;
import java.util.List;

/** Lima layanan SPM sosial beserta jenis bantuannya. */
public record KatalogSpm(List<Layanan> data) {

    /** Satu layanan. */
    public record Layanan(String kode, String nama, String penerima, List<Bantuan> bantuan) {}

    /** Satu jenis bantuan dan kode sub kegiatan resminya. */
    public record Bantuan(BantuanSosial kode, String nama, String subKegiatan) {}

    static KatalogSpm lengkap() {
        return new KatalogSpm(Arrays.stream(LayananSosial.values())
                .map(layanan -> new Layanan(
                        layanan.kode(),
                        layanan.nama(),
                        layanan.penerima(),
                        BantuanSosial.milik(layanan).stream()
                                .map(satu -> new Bantuan(satu, satu.nama(), satu.subKegiatan()))
                                .toList()))
                .toList());
    }
}
