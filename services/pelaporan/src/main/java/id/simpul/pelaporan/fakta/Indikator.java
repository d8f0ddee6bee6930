package id.simpul.pelaporan.fakta;

import com.fasterxml.jackson.annotation.JsonAlias;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.aturan.rumus.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Indikator kinerja seperti dikabarkan perencanaan, atau seperti dibekukan bersama persetujuan. */
public record Indikator(
        String id,
        String renstraId,
        Induk induk,
        String kode,
        String nama,
        String satuan,
        Arah arah,
        String rumus,
        String akumulasi,
        Bagian pembilang,
        Bagian penyebut,
        String sumberData,
        String acuanNasional,
        boolean iku,
        KondisiAwal kondisiAwal,
        List<TargetTahun> target,
        @JsonAlias("uraianInduk") String sasaranUraian,
        int versi,
        List<Silsilah> silsilah,
        List<StandarNasional> standarNasional)
        implements Diperiksa {
    private static final Satuan TANPA_SATUAN = Satuan.dari("tanpa satuan");

    public Indikator {
        target = target == null ? List.of() : List.copyOf(target);
        silsilah = silsilah == null ? List.of() : List.copyOf(silsilah);
        standarNasional = standarNasional == null ? List.of() : List.copyOf(standarNasional);
    }

    /** Hubungan dengan indikator rencana lain: berganti nama, pecah, atau bergabung mulai tahun itu. */
    public record Silsilah(String jenis, String indikatorId, Integer tahun, String alasan) {}

    /** Standar nasional satu tahun beserta penerbitnya, untuk analisis (d) PermenPANRB 53/2014. */
    public record StandarNasional(int tahun, BigDecimal nilai, String sumber) {}

    /** Tempat indikator di pohon rencana. */
    public record Induk(String jenis, String id) {
        /** Indikator kinerja utama dan strategis melekat pada tujuan atau sasaran; sisanya milik program. */
        public boolean strategis() {
            return "TUJUAN".equals(jenis) || "SASARAN".equals(jenis);
        }
    }

    /** Nama dan satuan pembilang atau penyebut. */
    public record Bagian(String nama, String satuan) {}

    /** Keadaan sebelum rencana dimulai. */
    public record KondisiAwal(Integer tahun, BigDecimal nilai) {}

    /** Target satu tahun; {@code teks} seperti tercetak, misalnya {@code BB}. */
    public record TargetTahun(int tahun, BigDecimal nilai, String teks) {}

    /** Target tahun itu; kosong bila belum ditetapkan. */
    public Optional<TargetTahun> target(int tahun) {
        return target.stream().filter(satu -> satu.tahun() == tahun).findFirst();
    }

    /** Standar nasional tahun itu; kosong bila tidak dicatat. */
    public Optional<StandarNasional> standarNasional(int tahun) {
        return standarNasional.stream()
                .filter(satu -> satu.tahun() == tahun && satu.nilai() != null)
                .findFirst();
    }

    /** Target tahun itu untuk dihitung; KOSONG bila belum ditetapkan. */
    public Target targetHitung(int tahun) {
        return Target.tunggal(NilaiKinerja.dari(
                "target", target(tahun).map(TargetTahun::nilai).orElse(null)));
    }

    /** Satuan untuk hitungan; dokumen lama tidak selalu mencantumkannya. */
    public Satuan satuanUkur() {
        return satuan == null || satuan.isBlank() ? TANPA_SATUAN : Satuan.dari(satuan);
    }

    /** Rumus pilihan kota, atau rumus baku arahnya. */
    public RumusCapaian rumusCapaian() {
        return RumusCapaian.pilihan(rumus, arah);
    }

    /** Definisi ini dengan silsilah yang diketahui kemudian; definisi yang dibekukan tidak memuatnya. */
    public Indikator denganSilsilah(List<Silsilah> diketahui) {
        return new Indikator(
                id,
                renstraId,
                induk,
                kode,
                nama,
                satuan,
                arah,
                rumus,
                akumulasi,
                pembilang,
                penyebut,
                sumberData,
                acuanNasional,
                iku,
                kondisiAwal,
                target,
                sasaranUraian,
                versi,
                diketahui,
                standarNasional);
    }

    /** Apakah melekat pada tujuan atau sasaran. */
    public boolean strategis() {
        return induk != null && induk.strategis();
    }

    @Override
    public void periksa() {
        Periksa.wajib("id", id);
        Periksa.teks("kode", kode, 100);
        Periksa.wajib("nama", nama);
        satuanUkur();
        rumusCapaian();
        target.forEach(satu -> NilaiKinerja.dari("target", satu.nilai()));
    }
}
