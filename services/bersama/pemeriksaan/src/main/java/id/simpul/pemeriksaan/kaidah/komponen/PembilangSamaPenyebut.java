package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pembilang = penyebut pada banyak baris, atau kuota = realisasi pada semua komponen: indikator selalu 100 %. */
public final class PembilangSamaPenyebut extends KaidahBernama {
    private static final int PALING_SEDIKIT = 3;

    public PembilangSamaPenyebut() {
        super(
                "pembilang_sama_penyebut",
                "penyebut bukan sekadar salinan pembilang; populasi bukan salinan realisasi",
                "realisasi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<Baris> berdua = laporan.paket().baris("realisasi").stream()
                .filter(b -> berisi(b, "pembilang") && berisi(b, "penyebut"))
                .toList();
        List<Baris> sama =
                berdua.stream().filter(b -> sama(b, "pembilang", "penyebut")).toList();
        List<Baris> kuota = laporan.paket().baris("komponen").stream()
                .filter(b -> berisi(b, "kuota_atau_populasi") && berisi(b, "realisasi"))
                .toList();
        List<Baris> kuotaSama = kuota.stream()
                .filter(b -> sama(b, "kuota_atau_populasi", "realisasi"))
                .toList();
        List<String> kalimat = new ArrayList<>();
        if (sama.size() >= PALING_SEDIKIT && sama.size() * 2 >= berdua.size()) {
            kalimat.add("pembilang = penyebut pada " + sama.size() + " dari " + berdua.size() + " baris realisasi");
        }
        if (kuotaSama.size() >= PALING_SEDIKIT && kuotaSama.size() == kuota.size()) {
            kalimat.add(
                    "kuota/populasi = realisasi pada semua " + kuota.size() + " baris komponen yang mencetak keduanya");
        }
        if (!kalimat.isEmpty()) {
            temuan.peringatan(JenisTemuan.LAINNYA)
                    .di("Penyebut indikator")
                    .teks(String.join("; ", kalimat), "")
                    .karena("Indikator selalu 100 % bila penyebutnya disamakan dengan pembilang: "
                            + String.join("; ", kalimat) + ". Populasi yang terdata perlu dicetak tersendiri.")
                    .rujuk(sama)
                    .rujuk(kuotaSama)
                    .simpan();
        }
    }

    private static boolean berisi(Baris b, String kolom) {
        return b.angka(kolom).filter(a -> !a.nol()).isPresent();
    }

    private static boolean sama(Baris b, String kolomA, String kolomB) {
        Optional<Angka> a = b.angka(kolomA);
        return a.isPresent() && b.angka(kolomB).filter(a.get()::sama).isPresent();
    }
}
