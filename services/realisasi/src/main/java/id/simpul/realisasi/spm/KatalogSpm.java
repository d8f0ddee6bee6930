package id.simpul.realisasi.spm;

import id.simpul.realisasi.spm.model.BantuanSosial;
import id.simpul.realisasi.spm.model.LayananSosial;
import java.util.Arrays;
import java.util.List;

/** Lima layanan SPM sosial beserta jenis bantuannya. */
public record KatalogSpm(List<LayananKatalog> data) {

    /** Satu layanan. */
    public record LayananKatalog(String kode, String nama, String penerima, List<BantuanKatalog> bantuan) {}

    /** Satu jenis bantuan dan kode sub kegiatan resminya. */
    public record BantuanKatalog(BantuanSosial kode, String nama, String subKegiatan) {}

    static KatalogSpm lengkap() {
        return new KatalogSpm(Arrays.stream(LayananSosial.values())
                .map(layanan -> new LayananKatalog(
                        layanan.kode(),
                        layanan.nama(),
                        layanan.penerima(),
                        BantuanSosial.milik(layanan).stream()
                                .map(satu -> new BantuanKatalog(satu, satu.nama(), satu.subKegiatan()))
                                .toList()))
                .toList());
    }
}
