package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.BagianTabel;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Menjumlah satu tabel ke bawah dan ke samping; satu sel hanya dilaporkan sekali. */
final class PemeriksaTabel {
    private final TabelAngka tabel;
    private final Penampung temuan;
    private final Set<String> sudah = new HashSet<>();

    PemeriksaTabel(TabelAngka tabel, Penampung temuan) {
        this.tabel = tabel;
        this.temuan = temuan;
    }

    void periksaKolom(BagianTabel bagian) {
        for (int letak : tabel.angka()) {
            if (tabel.dapatDijumlah(letak)) {
                bagian.subjumlah().forEach((sub, anak) -> bandingkan(sub, anak, letak));
                bagian.jumlah().ifPresent(j -> bandingkan(j, bagian.rincian(), letak));
            }
        }
    }

    private void bandingkan(Baris jumlah, List<Baris> rincian, int letak) {
        Optional<Angka> cetak = jumlah.isi(letak).angka();
        List<BigDecimal> suku = nilai(rincian, letak);
        if (cetak.isEmpty() || suku.isEmpty()) {
            return;
        }
        boolean lengkap = suku.size() == rincian.size();
        BigDecimal hitung = Hitung.jumlah(suku);
        BigDecimal tercetak = cetak.get().nilai();
        boolean belumPasti = !lengkap && hitung.compareTo(tercetak) < 0;
        if (Hitung.sama(hitung, tercetak) || belumPasti || terterangkan(rincian, suku, cetak.get(), letak)) {
            return;
        }
        catat(
                jumlah,
                letak,
                tercetak,
                hitung,
                suku,
                lengkap ? "" : " Ada rincian yang tidak tercetak angkanya.",
                rincian);
    }

    /** Jumlah tetap benar bila tabel memuat subjumlah tanpa label, atau barisnya ternyata rata-rata. */
    private boolean terterangkan(List<Baris> rincian, List<BigDecimal> suku, Angka cetak, int letak) {
        List<BigDecimal> tanpaRincian = nilai(new SusunanBertingkat(tabel).tanpaRincian(rincian), letak);
        boolean rataRata = cetak.desimal() > 0
                && !Kecocokan.antara(cetak, Hitung.rataRata(suku)).salah();
        return rataRata || tertimbang(suku, cetak) || Hitung.sama(Hitung.jumlah(tanpaRincian), cetak.nilai());
    }

    /** Angka berdesimal di antara yang terkecil dan terbesar adalah rata-rata tertimbang (persen keseluruhan), bukan jumlah. */
    private static boolean tertimbang(List<BigDecimal> suku, Angka cetak) {
        return cetak.desimal() > 0
                && suku.size() > 1
                && cetak.nilai().compareTo(Collections.min(suku)) >= 0
                && cetak.nilai().compareTo(Collections.max(suku)) <= 0;
    }

    private static List<BigDecimal> nilai(List<Baris> baris, int letak) {
        return baris.stream()
                .map(b -> b.isi(letak).angka().map(Angka::nilai))
                .flatMap(Optional::stream)
                .toList();
    }

    private void catat(
            Baris jumlah,
            int letak,
            BigDecimal tercetak,
            BigDecimal hitung,
            List<BigDecimal> suku,
            String tambahan,
            List<Baris> rincian) {
        if (!sudah.add(jumlah.nomor() + "|" + letak)) {
            return;
        }
        temuan.kesalahan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                .di("Tabel " + tabel.tabel().nama() + ", " + jumlah.teks(tabel.label()) + ", kolom "
                        + tabel.tabel().kolom().get(letak))
                .angka(tercetak, hitung)
                .karena(Tulis.jumlahan(suku) + " = " + Tulis.id(hitung) + "; tercetak " + Tulis.id(tercetak) + "."
                        + tambahan
                        + Digit.dugaan(tercetak, hitung)
                                .map(d -> " Tampak " + d + ".")
                                .orElse(""))
                .rujuk(jumlah)
                .rujuk(rincian)
                .simpan();
    }

    /** Kolom jumlah hanya diperiksa bila sebagian besar baris memang memenuhinya. */
    void periksaBaris() {
        for (int letak : tabel.angka()) {
            List<Integer> bagian = tabel.angka().stream()
                    .filter(i -> i < letak && tabel.dapatDijumlah(i) && !tabel.kolomJumlah(i))
                    .toList();
            if (tabel.kolomJumlah(letak) && bagian.size() >= 2 && lazim(letak, bagian)) {
                tabel.tabel().baris().forEach(b -> periksaSamping(b, letak, bagian));
            }
        }
    }

    private boolean lazim(int letak, List<Integer> bagian) {
        int cocok = 0;
        int seluruh = 0;
        for (Baris b : tabel.tabel().baris()) {
            Optional<Angka> jumlah = b.isi(letak).angka();
            List<BigDecimal> suku = samping(b, bagian);
            if (jumlah.isPresent() && !suku.isEmpty()) {
                seluruh++;
                cocok += Hitung.sama(jumlah.get().nilai(), Hitung.jumlah(suku)) ? 1 : 0;
            }
        }
        return cocok >= 2 && cocok * 2 >= seluruh;
    }

    private void periksaSamping(Baris b, int letak, List<Integer> bagian) {
        Optional<Angka> cetak = b.isi(letak).angka();
        List<BigDecimal> suku = samping(b, bagian);
        if (cetak.isEmpty() || suku.isEmpty()) {
            return;
        }
        BigDecimal hitung = Hitung.jumlah(suku);
        BigDecimal tercetak = cetak.get().nilai();
        boolean lengkap = suku.size() == bagian.size();
        if (!Hitung.sama(hitung, tercetak) && (lengkap || hitung.compareTo(tercetak) > 0)) {
            catat(b, letak, tercetak, hitung, suku, " Dijumlah ke samping.", List.of());
        }
    }

    private static List<BigDecimal> samping(Baris b, List<Integer> bagian) {
        return bagian.stream()
                .map(i -> b.isi(i).angka().map(Angka::nilai))
                .flatMap(Optional::stream)
                .toList();
    }
}
