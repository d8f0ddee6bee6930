package id.simpul.pemeriksaan.paket;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.paket.PaketDitolakException.Sebab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Menyusun berkas mentah menjadi paket: menemukan akar, membaca tabel, memilah yang dikenal. */
final class PenyusunPaket {
    private final BatasPaket batas;
    private final Map<String, Tabel> tabel = new LinkedHashMap<>();
    private final List<Tabel> lainnya = new ArrayList<>();
    private final List<CatatanBaca> catatan = new ArrayList<>();
    private final PembacaCsv pembaca;
    private IdentitasPaket identitas = IdentitasPaket.TANPA;
    private int baris;

    PenyusunPaket(BatasPaket batas) {
        this.batas = batas;
        this.pembaca = new PembacaCsv(batas, catatan);
    }

    PaketLaporan susun(PenampungBerkas sumber) {
        catatan.addAll(sumber.catatan());
        String akar = akar(sumber.berkas());
        for (BerkasMentah b : sumber.berkas()) {
            if (b.jalur().startsWith(akar)) {
                masukkan(new BerkasMentah(b.jalur().substring(akar.length()), b.isi()));
            } else {
                catat(
                        Keparahan.PERINGATAN,
                        b.jalur(),
                        "Berkas " + b.jalur() + " berada di luar folder laporan; tidak diperiksa.");
            }
        }
        pembaca.pemisahLain()
                .forEach((pemisah, berkas) -> catat(
                        Keparahan.INFO,
                        berkas.get(0),
                        berkas.size() + " berkas memakai pemisah kolom \"" + pemisah + "\", antara lain "
                                + berkas.get(0) + "."));
        if (tabel.isEmpty() && lainnya.isEmpty()) {
            throw new PaketDitolakException(
                    Sebab.KOSONG, "Paket tidak memuat satu pun tabel CSV yang terbaca." + alasan());
        }
        return new PaketLaporan(identitas, tabel, lainnya, catatan);
    }

    private String alasan() {
        return catatan.isEmpty() ? "" : " " + catatan.get(0).pesan();
    }

    /** Akar = folder terdangkal yang memuat tabel yang dikenal; zip sering membungkus satu folder lagi. */
    private static String akar(List<BerkasMentah> berkas) {
        return berkas.stream()
                .filter(b -> b.jalur().endsWith("paket.json") || KolomBaku.tabelDikenal(namaTabel(b)))
                .map(BerkasMentah::folder)
                .filter(f -> !f.endsWith("lainnya/"))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static String namaTabel(BerkasMentah b) {
        return b.namaTanpaAkhiran()
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_')
                .replace('-', '_');
    }

    private void masukkan(BerkasMentah b) {
        if (b.jalur().equals("paket.json")) {
            identitas = PembacaIdentitas.baca(b.isi(), catatan);
            return;
        }
        String nama = namaTabel(b);
        if (b.jalur().endsWith(".json") || nama.equals("temuan")) {
            catat(Keparahan.INFO, b.jalur(), "Berkas " + b.jalur() + " bukan data laporan; tidak diperiksa.");
            return;
        }
        Optional<Tabel> terbaca = pembaca.baca(nama, b);
        terbaca.ifPresent(t -> simpan(nama, b, t));
    }

    private void simpan(String nama, BerkasMentah b, Tabel t) {
        baris += t.baris().size();
        if (baris > batas.baris()) {
            throw new PaketDitolakException(
                    Sebab.TERLALU_BESAR, "Paket memuat lebih dari " + batas.baris() + " baris.");
        }
        if (b.folder().isEmpty() && KolomBaku.tabelDikenal(nama)) {
            tabel.put(nama, t);
        } else {
            lainnya.add(t);
        }
    }

    private void catat(Keparahan keparahan, String berkas, String pesan) {
        catatan.add(new CatatanBaca(keparahan, JenisTemuan.DATA_KURANG, berkas, 0, pesan));
    }
}
