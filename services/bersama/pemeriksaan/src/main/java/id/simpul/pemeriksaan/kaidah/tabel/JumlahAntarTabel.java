package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.BagianTabel;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tabel-tabel seperti pegawai yang mencetak jumlah yang sama tetapi rinciannya berjumlah berbeda. */
public final class JumlahAntarTabel extends KaidahBernama {
    private static final BigDecimal TERKECIL = BigDecimal.TEN;

    public JumlahAntarTabel() {
        super("jumlah_antar_tabel", "tabel sejenis yang mencetak jumlah sama juga sama jumlah rinciannya");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Cetakan>> menurutJumlah = new LinkedHashMap<>();
        for (Tabel t : laporan.lainnya()) {
            String keluarga =
                    t.nama().contains("_") ? t.nama().substring(0, t.nama().indexOf('_')) : t.nama();
            TabelAngka.dari(t).ifPresent(a -> cetakan(a).ifPresent(c -> menurutJumlah
                    .computeIfAbsent(keluarga + "|" + Tulis.mesin(c.tercetak), k -> new ArrayList<>())
                    .add(c)));
        }
        menurutJumlah.values().forEach(c -> banding(c, temuan));
    }

    private static Optional<Cetakan> cetakan(TabelAngka t) {
        List<BagianTabel> bagian = BagianTabel.dari(t);
        Optional<Integer> kolom = t.angka().stream().filter(t::kolomJumlah).findFirst();
        if (bagian.size() != 1 || kolom.isEmpty() || bagian.get(0).jumlah().isEmpty()) {
            return Optional.empty();
        }
        Baris jumlah = bagian.get(0).jumlah().get();
        List<BigDecimal> suku = bagian.get(0).rincian().stream()
                .map(b -> b.isi(kolom.get()).angka().map(Angka::nilai))
                .flatMap(Optional::stream)
                .toList();
        return jumlah.isi(kolom.get())
                .angka()
                .filter(a -> a.nilai().compareTo(TERKECIL) >= 0)
                .map(a -> new Cetakan(a.nilai(), Hitung.jumlah(suku), jumlah));
    }

    private static void banding(List<Cetakan> cetakan, Penampung temuan) {
        boolean berbeda =
                cetakan.stream().map(c -> Tulis.mesin(c.rincian)).distinct().count() > 1;
        if (cetakan.size() < 2 || !berbeda) {
            return;
        }
        List<String> sebutan = cetakan.stream()
                .map(c -> Tulis.id(c.rincian) + " (" + c.jumlah.tabel().nama() + ")")
                .toList();
        PembangunTemuan t = temuan.peringatan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di("Jumlah " + Tulis.id(cetakan.get(0).tercetak) + " di " + cetakan.size() + " tabel")
                .teks(Tulis.mesin(cetakan.get(0).tercetak), String.join(" dan ", sebutan))
                .karena(cetakan.size() + " tabel mencetak jumlah " + Tulis.id(cetakan.get(0).tercetak)
                        + ", tetapi rinciannya berjumlah " + String.join(", ", sebutan) + ".");
        cetakan.forEach(c -> t.rujuk(c.jumlah));
        t.simpan();
    }

    private record Cetakan(BigDecimal tercetak, BigDecimal rincian, Baris jumlah) {}
}
