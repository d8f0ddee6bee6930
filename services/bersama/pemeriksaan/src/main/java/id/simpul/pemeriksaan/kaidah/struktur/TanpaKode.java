package id.simpul.pemeriksaan.kaidah.struktur;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Baris program atau kegiatan tanpa kode di tabel yang baris lainnya berkode. */
public final class TanpaKode extends KaidahBernama {
    private static final int CONTOH = 8;

    public TanpaKode() {
        super("tanpa_kode", "program dan kegiatan berkode bila baris lain di tabel itu berkode");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Set<String> sudah = new HashSet<>();
        for (String nama : List.of("matriks_program", "anggaran")) {
            laporan.paket().tabel(nama).filter(t -> t.punya("kode")).ifPresent(t -> {
                List<Baris> kosong = new ArrayList<>();
                menurutTahun(t).values().forEach(setahun -> kosong.addAll(tanpaKode(setahun)));
                kosong.removeIf(b -> sudah.contains(NamaBaku.dari(b.teks("uraian"))));
                kosong.forEach(b -> sudah.add(NamaBaku.dari(b.teks("uraian"))));
                catat(t, kosong, temuan);
            });
        }
    }

    /** Dokumen sering memuat tahun lama dari sebelum kode dipakai; yang dibandingkan hanya baris setahun. */
    private static Map<String, List<Baris>> menurutTahun(Tabel t) {
        return t.baris().stream()
                .filter(b -> b.teks("level").matches("(?i)program|kegiatan|sub[ _]?kegiatan"))
                .collect(Collectors.groupingBy(b -> b.teks("tahun"), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Baris> tanpaKode(List<Baris> setahun) {
        List<Baris> kosong = setahun.stream().filter(b -> !b.terisi("kode")).toList();
        return kosong.size() * 2 > setahun.size() ? List.of() : kosong;
    }

    private static void catat(Tabel t, List<Baris> kosong, Penampung temuan) {
        if (kosong.isEmpty()) {
            return;
        }
        Set<String> nama =
                kosong.stream().map(b -> b.teks("uraian")).collect(Collectors.toCollection(LinkedHashSet::new));
        temuan.peringatan(JenisTemuan.LAINNYA)
                .di("Tabel " + t.nama() + ", baris tanpa kode")
                .teks(nama.size() + " nama tanpa kode", "")
                .karena(nama.size() + " program/kegiatan tidak mencetak kodenya padahal baris lain berkode: "
                        + nama.stream().limit(CONTOH).collect(Collectors.joining("; "))
                        + (nama.size() > CONTOH ? "; …" : "."))
                .rujuk(kosong)
                .simpan();
    }
}
