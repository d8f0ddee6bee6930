package id.simpul.pemeriksaan.kaidah.struktur;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kode indikator unik; kode program tidak dipakai dua kali dan tidak berada di bawah dua induk. */
public final class KodeGanda extends KaidahBernama {

    public KodeGanda() {
        super("kode_ganda", "satu kode dipakai satu kali dan berada di bawah satu induk");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        kelompok(laporan.paket().baris("indikator")).forEach((kode, b) -> indikator(kode, b, temuan));
        kelompok(laporan.paket().baris("matriks_program")).forEach((kode, b) -> program(kode, b, temuan));
        for (Baris b : laporan.paket().baris("matriks_program")) {
            indukTidakSesuai(b, temuan);
        }
    }

    private static Map<String, List<Baris>> kelompok(List<Baris> baris) {
        Map<String, List<Baris>> hasil = new LinkedHashMap<>();
        for (Baris b : baris) {
            if (b.terisi("kode")) {
                hasil.computeIfAbsent(b.teks("kode"), k -> new ArrayList<>()).add(b);
            }
        }
        hasil.values().removeIf(b -> b.size() < 2);
        return hasil;
    }

    private static void indikator(String kode, List<Baris> baris, Penampung temuan) {
        temuan.kesalahan(JenisTemuan.DUPLIKASI)
                .di("Kode indikator " + kode)
                .teks(kode + " " + baris.size() + " kali", "satu kali")
                .karena("Kode " + kode + " dipakai " + baris.size() + " indikator: "
                        + String.join(
                                "; ",
                                baris.stream()
                                        .map(b -> b.teks("indikator"))
                                        .limit(10)
                                        .toList()) + ".")
                .rujuk(baris)
                .simpan();
    }

    private static void program(String kode, List<Baris> baris, Penampung temuan) {
        boolean namaSama = baris.stream()
                        .map(b -> NamaBaku.dari(b.teks("uraian")))
                        .distinct()
                        .count()
                == 1;
        boolean indukSama =
                baris.stream().map(b -> b.teks("induk_kode")).distinct().count() == 1;
        Keparahan berat = namaSama && indukSama ? Keparahan.PERINGATAN : Keparahan.KESALAHAN;
        temuan.temuan(berat, JenisTemuan.DUPLIKASI)
                .di("Kode " + kode)
                .teks(kode + " " + baris.size() + " kali", "satu kali")
                .karena("Kode " + kode + " dicetak " + baris.size() + " kali"
                        + (namaSama
                                ? " dengan nama yang sama"
                                : " untuk nama berbeda: "
                                        + String.join(
                                                "; ",
                                                baris.stream()
                                                        .map(b -> b.teks("uraian"))
                                                        .distinct()
                                                        .toList()))
                        + (indukSama ? "" : ", di bawah induk yang berbeda")
                        + "; penjumlahan menurut kode akan salah.")
                .rujuk(baris)
                .simpan();
    }

    private static void indukTidakSesuai(Baris b, Penampung temuan) {
        String kode = b.teks("kode");
        String induk = b.teks("induk_kode");
        if (!kode.isEmpty() && !induk.isEmpty() && !kode.startsWith(induk + ".")) {
            temuan.peringatan(JenisTemuan.LAINNYA)
                    .di("Kode " + kode)
                    .teks(kode, induk + ".…")
                    .karena("Kode " + kode + " dicetak di bawah induk " + induk
                            + ", tetapi bukan lanjutan kode induk itu.")
                    .rujuk(b)
                    .simpan();
        }
    }
}
