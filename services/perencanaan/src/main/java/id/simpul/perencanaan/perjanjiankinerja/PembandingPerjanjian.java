package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.perencanaan.perjanjiankinerja.BedaPerjanjian.JenisBeda;
import id.simpul.perencanaan.perjanjiankinerja.PerjanjianKinerja.ButirPerjanjian;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Membandingkan dua revisi: butir menurut indikatornya, program menurut kode dan namanya. */
final class PembandingPerjanjian {
    private PembandingPerjanjian() {}

    static BedaPerjanjian bandingkan(PerjanjianKinerja lama, PerjanjianKinerja baru) {
        return new BedaPerjanjian(
                ujung(lama),
                ujung(baru),
                baru.alasanPerubahan(),
                bidang(lama, baru),
                butir(lama, baru),
                program(lama, baru),
                BedaPerjanjian.BedaUang.dari(lama.jumlahAnggaran(), baru.jumlahAnggaran()));
    }

    private static BedaPerjanjian.UjungBeda ujung(PerjanjianKinerja isi) {
        return new BedaPerjanjian.UjungBeda(isi.id(), isi.revisi(), isi.status(), isi.sha256());
    }

    private static List<BedaPerjanjian.BedaBidang> bidang(PerjanjianKinerja lama, PerjanjianKinerja baru) {
        Map<String, Function<PerjanjianKinerja, Object>> bidang = new LinkedHashMap<>();
        bidang.put("versiAnggaran", PerjanjianKinerja::versiAnggaran);
        bidang.put("tingkat", PerjanjianKinerja::tingkat);
        bidang.put("pihakPertama", isi -> isi.pihakPertama().jabatan());
        bidang.put("pihakKedua", isi -> isi.pihakKedua().jabatan());
        bidang.put("indukId", PerjanjianKinerja::indukId);
        List<BedaPerjanjian.BedaBidang> beda = new ArrayList<>();
        bidang.forEach((nama, ambil) -> {
            Object dulu = ambil.apply(lama);
            Object kini = ambil.apply(baru);
            if (!Objects.equals(dulu, kini)) {
                beda.add(new BedaPerjanjian.BedaBidang(nama, teks(dulu), teks(kini)));
            }
        });
        return List.copyOf(beda);
    }

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }

    private static List<BedaPerjanjian.BedaButir> butir(PerjanjianKinerja lama, PerjanjianKinerja baru) {
        Map<UUID, ButirPerjanjian> dulu = menurut(lama.butir(), ButirPerjanjian::indikatorId);
        Map<UUID, ButirPerjanjian> kini = menurut(baru.butir(), ButirPerjanjian::indikatorId);
        return gabung(dulu.keySet(), kini.keySet()).stream()
                .filter(id -> !sama(dulu.get(id), kini.get(id)))
                .map(id -> butir(dulu.get(id), kini.get(id)))
                .toList();
    }

    private static boolean sama(ButirPerjanjian dulu, ButirPerjanjian kini) {
        return dulu != null
                && kini != null
                && dulu.target().compareTo(kini.target()) == 0
                && Objects.equals(dulu.teksTarget(), kini.teksTarget())
                && Objects.equals(dulu.alasanBeda(), kini.alasanBeda())
                && Objects.equals(dulu.indukId(), kini.indukId());
    }

    private static BedaPerjanjian.BedaButir butir(ButirPerjanjian dulu, ButirPerjanjian kini) {
        ButirPerjanjian ada = kini == null ? dulu : kini;
        return new BedaPerjanjian.BedaButir(
                perubahan(dulu, kini),
                ada.indikatorId(),
                ada.kode(),
                ada.indikator(),
                dulu == null ? null : dulu.target(),
                kini == null ? null : kini.target(),
                dulu == null ? null : dulu.teksTarget(),
                kini == null ? null : kini.teksTarget(),
                ada.alasanBeda());
    }

    private static List<BedaPerjanjian.BedaProgram> program(PerjanjianKinerja lama, PerjanjianKinerja baru) {
        Map<String, IsiPerjanjianKinerja.Program> dulu = menurutProgram(lama.program());
        Map<String, IsiPerjanjianKinerja.Program> kini = menurutProgram(baru.program());
        return gabung(dulu.keySet(), kini.keySet()).stream()
                .map(kunci -> program(dulu.get(kunci), kini.get(kunci)))
                .filter(satu -> satu.perubahan() != JenisBeda.DIUBAH
                        || satu.anggaran().selisih().signum() != 0)
                .toList();
    }

    private static BedaPerjanjian.BedaProgram program(
            IsiPerjanjianKinerja.Program dulu, IsiPerjanjianKinerja.Program kini) {
        IsiPerjanjianKinerja.Program ada = kini == null ? dulu : kini;
        return new BedaPerjanjian.BedaProgram(
                perubahan(dulu, kini),
                ada.kode(),
                ada.nama(),
                BedaPerjanjian.BedaUang.dari(
                        dulu == null ? null : dulu.anggaran(), kini == null ? null : kini.anggaran()));
    }

    private static JenisBeda perubahan(Object dulu, Object kini) {
        if (dulu == null) {
            return JenisBeda.DITAMBAH;
        }
        return kini == null ? JenisBeda.DIHAPUS : JenisBeda.DIUBAH;
    }

    /** Dokumen tercetak kadang mengulang program; yang berulang dijumlahkan supaya tidak ada rupiah yang hilang. */
    private static Map<String, IsiPerjanjianKinerja.Program> menurutProgram(List<IsiPerjanjianKinerja.Program> isi) {
        Map<String, IsiPerjanjianKinerja.Program> hasil = new LinkedHashMap<>();
        isi.forEach(satu -> hasil.merge(
                satu.kode() + "|" + satu.nama(),
                satu,
                (ada, lagi) -> new IsiPerjanjianKinerja.Program(
                        ada.kode(), ada.nama(), ada.anggaran().add(lagi.anggaran()), ada.keterangan())));
        return hasil;
    }

    private static <K, V> Map<K, V> menurut(List<V> isi, Function<V, K> kunci) {
        Map<K, V> hasil = new LinkedHashMap<>();
        isi.forEach(satu -> hasil.putIfAbsent(kunci.apply(satu), satu));
        return hasil;
    }

    private static <K> Set<K> gabung(Set<K> dulu, Set<K> kini) {
        Set<K> semua = new LinkedHashSet<>(kini);
        semua.addAll(dulu);
        return semua;
    }
}
