package id.simpul.uji;

import java.util.UUID;

/** Jabatan pimpinan tinggi seperti dikabarkan perencanaan, supaya uji layanan lain dapat menyetujui. */
public final class PimpinanUji {
    private PimpinanUji() {}

    /** Mengabarkan pemegang token {@code pimpinan} kota itu sebagai kepala dinas sejak 2020, tanpa menunggu. */
    public static void kabarkan(String kota) {
        kabarkan(kota, UUID.randomUUID(), "pimpinan-" + kota, "2020-01-01", null);
    }

    /** Mengabarkan satu jabatan dan satu pemangkunya, tanpa menunggu; {@code selesai} boleh null. */
    public static void kabarkan(String kota, UUID jabatan, String sub, String mulai, String selesai) {
        KejadianUji.kirim("perencanaan", kota, "jabatan", jabatan.toString(), """
                {"id":"%s","nama":"Kepala Dinas Sosial","tingkat":"JPT","unit":"Dinas Sosial","indukId":null,
                 "pemangku":[{"id":"%s","sub":"%s","jenis":"DEFINITIF","mulai":"%s","selesai":%s,"dasar":"Uji"}],
                 "versi":1}
                """.formatted(
                        jabatan, UUID.randomUUID(), sub, mulai, selesai == null ? "null" : '"' + selesai + '"'));
    }
}
