package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Penyebut indikator yang sama harus sejenis antar tahun; orang dan rumah tangga tidak dapat dibandingkan. */
public final class PenyebutAntarTahun extends KaidahBernama {

    public PenyebutAntarTahun() {
        super("penyebut_antar_tahun", "satuan penyebut indikator yang sama tidak berganti antar tahun", "komponen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, NavigableMap<String, Baris>> penyebut = new LinkedHashMap<>();
        laporan.komponen().forEach((kunci, baris) -> SusunanKomponen.dari(kunci, baris).penyebut().stream()
                .filter(b -> b.terisi("satuan"))
                .findFirst()
                .ifPresent(b -> penyebut.computeIfAbsent(kunci.kode(), k -> new TreeMap<>())
                        .put(kunci.tahun(), b)));
        penyebut.forEach((kode, menurutTahun) -> bandingkan(laporan, kode, menurutTahun, temuan));
    }

    private static void bandingkan(
            Laporan laporan, String kode, NavigableMap<String, Baris> menurutTahun, Penampung temuan) {
        String nama = laporan.indikator(kode).map(i -> " (" + i.nama() + ")").orElse("");
        Map.Entry<String, Baris> dahulu = null;
        for (Map.Entry<String, Baris> kini : menurutTahun.entrySet()) {
            if (dahulu != null
                    && berganti(
                            dahulu.getValue().teks("satuan"), kini.getValue().teks("satuan"))) {
                String lama = angka(dahulu);
                String baru = angka(kini);
                temuan.peringatan(JenisTemuan.PENYEBUT_BERUBAH)
                        .di("Penyebut " + kode + nama)
                        .teks(lama + "; " + baru, "")
                        .karena("Penyebut berganti jenis: " + lama + ", " + baru
                                + ". Persentase kedua tahun itu tidak dapat dibandingkan.")
                        .rujuk(dahulu.getValue(), kini.getValue())
                        .simpan();
            }
            dahulu = kini;
        }
    }

    private static boolean berganti(String lama, String baru) {
        JenisSatuan a = JenisSatuan.dari(lama);
        JenisSatuan b = JenisSatuan.dari(baru);
        return a == b ? a == JenisSatuan.LAIN && !NamaBaku.dari(lama).equals(NamaBaku.dari(baru)) : true;
    }

    private static String angka(Map.Entry<String, Baris> e) {
        return e.getKey() + ": " + e.getValue().teks(SusunanKomponen.kolomPenyebut(e.getValue())) + " "
                + e.getValue().teks("satuan");
    }
}
