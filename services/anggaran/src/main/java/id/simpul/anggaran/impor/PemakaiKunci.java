package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.serapan.model.NamaBaku;
import id.simpul.http.Sidik;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Memberi kunci baris DPA yang diimpor. Baris yang sama di versi yang berlaku memakai kuncinya kembali, sehingga pergeseran,
 * SP2D, dan mutasi tetap pada barisnya, juga bila ekspornya berganti dari dua ke empat digit.
 */
final class PemakaiKunci {
    private static final int TERPANJANG = 100;
    private static final int AWALAN = 80;

    private final Map<String, String> berlaku = new HashMap<>();
    private final Set<String> dipakai = new HashSet<>();

    /** @param dpa versi yang berlaku; null bila belum ada */
    PemakaiKunci(Dpa dpa) {
        if (dpa == null) {
            return;
        }
        Map<UUID, String> induk = dpa.kunciInduk();
        for (Rincian baris : dpa.rincian()) {
            String kunciInduk = induk.get(baris.id());
            String kode = baku(baris.tingkat(), baris.kode());
            if (kode != null) {
                berlaku.putIfAbsent(pengenal(kunciInduk, baris.tingkat(), kode, baris.sumberDana()), baris.kunci());
            }
            String nama = NamaBaku.dari(baris.uraian());
            berlaku.putIfAbsent(pengenal(kunciInduk, baris.tingkat(), nama, baris.sumberDana()), baris.kunci());
        }
    }

    /** Kunci bagi satu baris; tidak pernah diberikan dua kali. */
    String beri(String kunciInduk, TingkatRincian tingkat, String kodeEkspor, String uraian, String sumberDana) {
        String kode = baku(tingkat, kodeEkspor);
        String nama = NamaBaku.dari(uraian);
        String lama = kode == null ? null : berlaku.get(pengenal(kunciInduk, tingkat, kode, sumberDana));
        if (lama == null) {
            lama = berlaku.get(pengenal(kunciInduk, tingkat, nama, sumberDana));
        }
        String calon = lama == null ? baru(kunciInduk, tingkat, kode, nama, sumberDana) : lama;
        String unik = calon;
        for (int n = 2; !dipakai.add(unik); n++) {
            unik = calon + "~" + n;
        }
        return unik;
    }

    private static String baru(String kunciInduk, TingkatRincian tingkat, String kode, String nama, String sumberDana) {
        String sebut = kode == null ? nama.replace(' ', '-') : kode;
        String kunci = sebut;
        if (tingkat == TingkatRincian.REKENING) {
            String dana =
                    sumberDana == null ? "" : "|" + NamaBaku.dari(sumberDana).replace(' ', '-');
            kunci = kunciInduk + "|" + sebut + dana;
        } else if (kode == null && kunciInduk != null) {
            kunci = kunciInduk + "/" + sebut;
        }
        return kunci.length() <= TERPANJANG - 3
                ? kunci
                : kunci.substring(0, AWALAN) + "#" + Sidik.sha256(kunci).substring(0, 12);
    }

    private static String baku(TingkatRincian tingkat, String kode) {
        return tingkat == TingkatRincian.REKENING ? KodeLonggar.rekening(kode) : KodeLonggar.nomenklatur(kode);
    }

    private static String pengenal(String kunciInduk, TingkatRincian tingkat, String sebut, String sumberDana) {
        String dana = tingkat == TingkatRincian.REKENING
                ? Objects.toString(sumberDana, "").strip().toLowerCase(Locale.ROOT)
                : "";
        return String.join("\u001f", Objects.toString(kunciInduk, ""), tingkat.name(), sebut, dana);
    }
}
