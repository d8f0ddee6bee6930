package id.simpul.temuan;

import static id.simpul.pemeriksaan.paket.PaketHidup.baris;

import id.simpul.pemeriksaan.paket.PaketHidup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Realisasi satu indikator dan rinciannya sebagai baris tabel {@code realisasi} dan {@code komponen} bagi kaidah.
 *
 * <p>Realisasi dan capaian hanya yang tercetak atau diketik; yang dihitung sistem selalu benar menurut bagiannya, sehingga
 * memeriksanya tidak menemukan apa-apa.
 *
 * @param indikatorKode pengenal yang sama dengan di tabel {@code indikator}
 * @param tahun empat angka
 * @param satuan satuan indikator; null bila tidak diketahui
 * @param tercetak angka dokumen terbit; {@link Tercetak#TIDAK_ADA} bila tidak disimpan
 * @param komponen kosong bila realisasinya tidak dirinci
 * @param satuanPenyebut null bila tidak diketahui
 * @param alamat alamat API isian ini
 */
public record BarisRealisasi(
        String indikatorKode,
        String tahun,
        String satuan,
        BigDecimal nilai,
        BigDecimal pembilang,
        BigDecimal penyebut,
        Tercetak tercetak,
        List<Komponen> komponen,
        String satuanPenyebut,
        String alamat) {

    /** Angka dokumen terbit di samping isian; null berarti tidak tercetak. */
    public record Tercetak(BigDecimal realisasi, BigDecimal pembilang, BigDecimal capaian, String predikat) {
        public static final Tercetak TIDAK_ADA = new Tercetak(null, null, null, null);
    }

    /** Satu bagian realisasi; {@code jumlah} null berarti belum dilaporkan. */
    public record Komponen(
            String uraian, BigDecimal jumlah, String satuan, String sumberDana, boolean dihitung, String alasan) {}

    /** Menambahkan barisnya ke paket. */
    public void tambah(PaketHidup paket) {
        paket.tambah(
                "realisasi",
                baris(
                        "indikator_kode",
                        indikatorKode,
                        "tahun",
                        tahun,
                        "realisasi",
                        tercetak.realisasi() == null ? nilai : tercetak.realisasi(),
                        "satuan_realisasi",
                        satuan,
                        "pembilang",
                        dasarPembilang(),
                        "penyebut",
                        penyebut,
                        "capaian_tercetak",
                        tercetak.capaian(),
                        "predikat_tercetak",
                        tercetak.predikat(),
                        "baris",
                        alamat));
        komponen.forEach(k -> rinci(paket, k, null));
        if (!komponen.isEmpty() && penyebut != null) {
            rinci(paket, new Komponen("Penyebut", null, satuanPenyebut, null, true, "penyebut"), penyebut);
        }
    }

    /** Pembilang yang dirinci dijumlahkan dari rinciannya, kecuali dokumen mencetak jumlahnya sendiri. */
    private BigDecimal dasarPembilang() {
        if (komponen.isEmpty()) {
            return pembilang;
        }
        return tercetak.pembilang() != null
                ? tercetak.pembilang()
                : komponen.stream()
                        .filter(Komponen::dihitung)
                        .map(Komponen::jumlah)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
    }

    private void rinci(PaketHidup paket, Komponen k, BigDecimal populasi) {
        paket.tambah(
                "komponen",
                baris(
                        "indikator_kode",
                        indikatorKode,
                        "tahun",
                        tahun,
                        "uraian",
                        k.uraian(),
                        "kuota_atau_populasi",
                        populasi,
                        "realisasi",
                        k.jumlah(),
                        "satuan",
                        k.satuan(),
                        "sumber_dana",
                        k.sumberDana(),
                        "dihitung",
                        k.dihitung() ? "ya" : "tidak",
                        "alasan",
                        k.alasan(),
                        "baris",
                        alamat));
    }
}
