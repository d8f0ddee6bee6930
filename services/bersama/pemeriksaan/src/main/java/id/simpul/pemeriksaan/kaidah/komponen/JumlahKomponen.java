package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Komponen yang dihitung berjumlah pembilang; baris JUMLAH komponen dan penyebut cocok dengan realisasi.csv. */
public final class JumlahKomponen extends KaidahBernama {
    private static final String KUOTA = "kuota_atau_populasi";

    public JumlahKomponen() {
        super(
                "jumlah_komponen",
                "jumlah komponen = baris jumlahnya = pembilang realisasi; penyebut komponen = penyebut realisasi",
                "komponen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        laporan.komponen().forEach((kunci, baris) -> {
            SusunanKomponen s = SusunanKomponen.dari(kunci, baris);
            String lokasi = laporan.sebut(kunci);
            List<Tujuan> realisasi = new ArrayList<>();
            List<Tujuan> kuota = new ArrayList<>();
            for (Baris j : s.jumlah()) {
                j.angka("realisasi").ifPresent(a -> realisasi.add(new Tujuan(a.nilai(), j)));
                j.angka(KUOTA).ifPresent(a -> kuota.add(new Tujuan(a.nilai(), j)));
            }
            for (Baris r : laporan.realisasi().getOrDefault(kunci, List.of())) {
                r.angka("pembilang").ifPresent(a -> realisasi.add(new Tujuan(a.nilai(), r)));
                if (s.pembilangJugaPenyebut() && s.penyebut().isEmpty()) {
                    r.angka("penyebut").ifPresent(a -> kuota.add(new Tujuan(a.nilai(), r)));
                }
            }
            Set<String> sudah = new HashSet<>();
            bandingkan("Pembilang " + lokasi, s.pembilang(), "realisasi", realisasi, sudah, temuan);
            bandingkan("Penyebut " + lokasi, s.pembilang(), KUOTA, kuota, sudah, temuan);
            penyebut(laporan, s, temuan);
        });
    }

    private static void bandingkan(
            String lokasi,
            List<Baris> komponen,
            String kolom,
            List<Tujuan> tujuan,
            Set<String> sudah,
            Penampung temuan) {
        List<BigDecimal> suku = komponen.stream()
                .map(b -> b.angka(kolom).map(Angka::nilai))
                .flatMap(Optional::stream)
                .toList();
        if (suku.isEmpty() || suku.size() < komponen.size()) {
            return;
        }
        BigDecimal jumlah = Hitung.jumlah(suku);
        Map<String, List<Tujuan>> salah = new LinkedHashMap<>();
        tujuan.stream().filter(t -> !Hitung.sama(t.nilai, jumlah)).forEach(t -> salah.computeIfAbsent(
                        Tulis.mesin(t.nilai), k -> new ArrayList<>())
                .add(t));
        for (List<Tujuan> sama : salah.values()) {
            BigDecimal cetak = sama.get(0).nilai;
            // Populasi yang disalin dari realisasi membawa selisih yang sama; cukup sekali.
            if (!sudah.add(Tulis.mesin(cetak) + "|" + Tulis.mesin(jumlah))) {
                continue;
            }
            PembangunTemuan t = temuan.kesalahan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                    .di(lokasi)
                    .angka(cetak, jumlah)
                    .karena(Tulis.jumlahan(suku) + " = " + Tulis.id(jumlah) + "; tercetak " + Tulis.id(cetak) + "."
                            + Digit.dugaan(cetak, jumlah)
                                    .map(d -> " Tampak " + d + ".")
                                    .orElse(""));
            sama.forEach(x -> t.rujuk(x.baris));
            t.rujuk(komponen).simpan();
        }
    }

    private static void penyebut(Laporan laporan, SusunanKomponen s, Penampung temuan) {
        for (Baris r : laporan.realisasi().getOrDefault(s.kunci(), List.of())) {
            Optional<Angka> cetak = r.angka("penyebut");
            List<Baris> beda = s.penyebut().stream()
                    .filter(p -> p.angka(SusunanKomponen.kolomPenyebut(p)).isPresent())
                    .toList();
            boolean adaYangSama = beda.stream().anyMatch(p -> cetak.filter(
                            p.angka(SusunanKomponen.kolomPenyebut(p)).get()::sama)
                    .isPresent());
            if (cetak.isPresent() && beda.size() == 1 && !adaYangSama) {
                Baris p = beda.get(0);
                BigDecimal lain =
                        p.angka(SusunanKomponen.kolomPenyebut(p)).get().nilai();
                temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                        .di("Penyebut " + laporan.sebut(s.kunci()))
                        .angka(cetak.get().nilai(), lain)
                        .karena("Penyebut di realisasi " + Tulis.id(cetak.get().nilai()) + ", di rincian komponen \""
                                + p.teks("uraian") + "\" " + Tulis.id(lain) + "."
                                + Digit.dugaan(cetak.get().nilai(), lain)
                                        .map(d -> " Tampak " + d + ".")
                                        .orElse(""))
                        .rujuk(r, p)
                        .simpan();
            }
        }
    }

    private record Tujuan(BigDecimal nilai, Baris baris) {}
}
