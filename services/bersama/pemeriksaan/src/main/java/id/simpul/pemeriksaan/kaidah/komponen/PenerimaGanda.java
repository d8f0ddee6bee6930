package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pembilang yang menjumlah penerima beberapa bantuan atau layanan: orang yang sama dapat terhitung lebih dari sekali
 * selama angka penerima unik tidak dicetak. Satu temuan untuk seluruh dokumen.
 */
public final class PenerimaGanda extends KaidahBernama {

    public PenerimaGanda() {
        super("penerima_ganda", "pembilang yang menjumlah beberapa bantuan mencetak angka penerima unik", "komponen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<KunciTahun, List<Baris>> dijumlah = new LinkedHashMap<>();
        laporan.komponen().forEach((kunci, baris) -> {
            List<Baris> penerima = SusunanKomponen.dari(kunci, baris).pembilang().stream()
                    .filter(PenerimaGanda::penerima)
                    .toList();
            boolean berpembilang =
                    laporan.realisasi().getOrDefault(kunci, List.of()).stream().anyMatch(b -> b.terisi("pembilang"));
            if (penerima.size() >= 2 && berpembilang) {
                dijumlah.put(kunci, penerima);
            }
        });
        if (dijumlah.isEmpty()) {
            return;
        }
        List<String> sebutan = new ArrayList<>();
        dijumlah.forEach((kunci, b) -> sebutan.add(kunci + " (" + b.size() + " komponen)"));
        PembangunTemuan t = temuan.info(JenisTemuan.DUPLIKASI)
                .di("Penerima ganda di dalam pembilang")
                .karena(
                        "Pembilang menjumlah penerima beberapa bantuan atau layanan, sehingga orang yang sama dapat terhitung lebih dari sekali; angka penerima unik tidak tercetak: "
                                + String.join(", ", sebutan) + ".");
        dijumlah.values().forEach(t::rujuk);
        t.simpan();
    }

    private static boolean penerima(Baris b) {
        JenisSatuan j = JenisSatuan.dari(b.teks("satuan"));
        return j == JenisSatuan.ORANG || j == JenisSatuan.KELUARGA;
    }
}
