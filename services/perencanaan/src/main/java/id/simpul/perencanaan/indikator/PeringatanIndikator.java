package id.simpul.perencanaan.indikator;

import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rencana.DeretTarget;
import id.simpul.aturan.rencana.Peringatan;
import id.simpul.aturan.rencana.PeringatanTarget;
import id.simpul.perencanaan.renstra.KeadaanVersi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Peringatan satu indikator: deret targetnya, dan target triwulan dokumen terbit yang tidak cocok. */
final class PeringatanIndikator {
    private PeringatanIndikator() {}

    static List<Peringatan> periksa(UUID id, IsiIndikator isi, KeadaanVersi versi) {
        String letak = isi.kode() + " " + isi.nama();
        List<Peringatan> hasil =
                new ArrayList<>(PeringatanTarget.periksa(deret(id, letak, isi), versi.tahunAwal(), versi.tahunAkhir()));
        SelarasTarget.periksa(isi)
                .forEach((tahun, selisih) -> hasil.add(new Peringatan(
                        "triwulan-selaras",
                        id.toString(),
                        letak,
                        tahun,
                        selisih.hasil(),
                        null,
                        "Target triwulan %d %s: %s; %s."
                                .formatted(tahun, letak, selisih.hitungan(), selisih.syarat()))));
        return List.copyOf(hasil);
    }

    private static DeretTarget deret(UUID id, String letak, IsiIndikator isi) {
        SortedMap<Integer, BigDecimal> tahunan = new TreeMap<>();
        isi.target().forEach(satu -> tahunan.put(satu.tahun(), satu.nilai()));
        IsiIndikator.JenisInduk induk = isi.induk().jenis();
        Satuan satuan = Satuan.dari(isi.satuan());
        boolean keluaran = induk == IsiIndikator.JenisInduk.KEGIATAN || induk == IsiIndikator.JenisInduk.SUB_KEGIATAN;
        return new DeretTarget(
                id.toString(),
                letak,
                satuan,
                isi.arah(),
                isi.akumulasi(),
                satuan.persen() || !keluaran,
                nilai(isi.kondisiAwal()),
                tahunan,
                nilai(isi.kondisiAkhir()),
                satuan(isi.pembilang()),
                satuan(isi.penyebut()));
    }

    private static BigDecimal nilai(IsiIndikator.Nilai nilai) {
        return nilai == null ? null : nilai.nilai();
    }

    private static Satuan satuan(IsiIndikator.Bagian bagian) {
        return bagian == null || bagian.satuan() == null || bagian.satuan().isBlank()
                ? null
                : Satuan.dari(bagian.satuan());
    }
}
