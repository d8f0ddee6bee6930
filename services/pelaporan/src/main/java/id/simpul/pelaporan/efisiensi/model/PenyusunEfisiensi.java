package id.simpul.pelaporan.efisiensi.model;

import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.aturan.capaian.CapaianIndikator;
import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.aturan.capaian.RataRata;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Dpa;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.Keluaran;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.serapan.BedaTercetak;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Menyusun efisiensi satu kota satu tahun, sasaran demi sasaran. */
public final class PenyusunEfisiensi {
    private final CapaianKota capaian;
    private final AturanCapaian aturan;
    private final ProgramPerSasaran program;
    private final RealisasiFisik fisik;
    private final SerapanKota serapan;

    /** {@code serapan} null bila belum ada DPA yang disahkan. */
    public PenyusunEfisiensi(KumpulanFakta fakta, CapaianKota capaian, SerapanKota serapan) {
        this.capaian = capaian;
        this.aturan = capaian.aturan();
        this.serapan = serapan;
        this.program = new ProgramPerSasaran(fakta, serapan);
        this.fisik = new RealisasiFisik(fakta.daftar(JenisFakta.KELUARAN).stream()
                .filter(satu -> satu.tahun() == capaian.tahun())
                .toList());
    }

    /** Setiap sasaran yang diukur; program tanpa sasaran di akhir. */
    public List<EfisiensiSasaran> susun() {
        List<EfisiensiSasaran> hasil = new ArrayList<>();
        Map<String, List<UkuranIndikator>> perSasaran = capaian.ukuran().stream()
                .collect(Collectors.groupingBy(UkuranIndikator::sasaranId, LinkedHashMap::new, Collectors.toList()));
        perSasaran.forEach((sasaran, ukuran) -> hasil.add(sasaran(sasaran, ukuran)));
        List<ProgramPerSasaran.Pendukung> sisa = program.tanpaSasaran();
        if (!sisa.isEmpty()) {
            hasil.add(susun(null, null, "Program yang tidak ditautkan ke sasaran", null, sisa, null));
        }
        return List.copyOf(hasil);
    }

    /** Efisiensi seluruh dinas: rata-rata capaian menurut aturan kota di sebelah serapan seluruh DPA. */
    public AngkaEfisiensi kota() {
        Serapan seluruh =
                serapan == null ? Serapan.hitung(null, null) : serapan.pohon().total();
        return AngkaEfisiensi.selisih(capaian.rataRata().nilai(), seluruh, aturan);
    }

    /** Efisiensi sasaran itu; kosong bila sasarannya tidak diukur tahun ini. */
    public EfisiensiSasaran sasaran(String id) {
        return sasaran(
                id,
                capaian.ukuran().stream()
                        .filter(satu -> satu.sasaranId().equals(id))
                        .toList());
    }

    /** Keluaran bertarget yang menjadi realisasi fisik baris itu. */
    public List<Keluaran> keluaran(BarisSisa baris) {
        return List.copyOf(fisik.keluaran(baris.kode(), baris.uraian()));
    }

    private EfisiensiSasaran sasaran(String id, List<UkuranIndikator> ukuran) {
        List<ProgramPerSasaran.Pendukung> milik = program.program(id);
        return susun(
                id,
                ukuran.get(0).tempat().kode(),
                ukuran.get(0).tempat().uraian(),
                rataRata(ukuran),
                milik,
                milik.isEmpty() ? keterangan() : null);
    }

    private String keterangan() {
        return serapan == null
                ? "Belum ada DPA tahun %d yang disahkan.".formatted(capaian.tahun())
                : "Belum ada program yang ditautkan ke sasaran ini; tautannya ditulis di program Renstra.";
    }

    private EfisiensiSasaran susun(
            String id,
            String kode,
            String uraian,
            BigDecimal nilai,
            List<ProgramPerSasaran.Pendukung> milik,
            String keterangan) {
        Serapan jumlah = jumlah(milik.stream().map(PenyusunEfisiensi::serapan).toList());
        return new EfisiensiSasaran(
                id,
                kode,
                uraian,
                AngkaEfisiensi.selisih(nilai, jumlah, aturan),
                milik.stream().flatMap(this::baris).toList(),
                milik.isEmpty() ? null : baris(jumlah, null, "TOTAL", null, "Jumlah", List.of(), false),
                keterangan,
                TautanPenjelasan.efisiensi(id, capaian.tahun()),
                TautanPenjelasan.sisa(id, capaian.tahun()));
    }

    /** Program, lalu kegiatan yang mendukung; program yang hanya sebagian dijumlahkan dari kegiatannya itu saja. */
    private Stream<BarisSisa> baris(ProgramPerSasaran.Pendukung pendukung) {
        Dpa.Rincian rincian = program.rincian(pendukung.program());
        BarisSisa kepala = pendukung.sebagian()
                ? baris(
                        serapan(pendukung),
                        rincian.id(),
                        rincian.tingkat(),
                        rincian.kode(),
                        rincian.uraian(),
                        List.of(),
                        true)
                : baris(pendukung.program());
        return Stream.concat(
                Stream.of(kepala),
                pendukung.kegiatan().stream()
                        .flatMap(SimpulAnggaran::urut)
                        .filter(satu -> !"REKENING".equals(program.rincian(satu).tingkat()))
                        .map(this::baris));
    }

    private static Serapan serapan(ProgramPerSasaran.Pendukung pendukung) {
        return pendukung.sebagian()
                ? jumlah(pendukung.kegiatan().stream()
                        .map(SimpulAnggaran::serapan)
                        .toList())
                : pendukung.program().serapan();
    }

    private BarisSisa baris(SimpulAnggaran simpul) {
        Dpa.Rincian rincian = program.rincian(simpul);
        return baris(
                simpul.serapan(),
                rincian.id(),
                rincian.tingkat(),
                rincian.kode(),
                rincian.uraian(),
                simpul.selisih().stream().map(BedaTercetak::dari).toList(),
                false);
    }

    private BarisSisa baris(
            Serapan angka,
            String id,
            String tingkat,
            String kode,
            String uraian,
            List<BedaTercetak> tercetak,
            boolean sebagian) {
        return new BarisSisa(
                id,
                tingkat,
                kode,
                uraian,
                nilai(angka.anggaran()),
                nilai(angka.realisasi()),
                aturan.bulatkan(angka.persen()),
                id == null ? null : aturan.bulatkan(fisik.persen(kode, uraian)),
                nilai(angka.sisa()),
                aturan.bulatkan(RumusEfisiensi.SISA.hitung(null, angka)),
                angka.alasan(),
                sebagian,
                tercetak);
    }

    private static BigDecimal rataRata(List<UkuranIndikator> ukuran) {
        List<CapaianIndikator> hasil =
                ukuran.stream().map(UkuranIndikator::hasil).toList();
        return RataRata.hitung(hasil, JenisRataRata.CAPAIAN).nilai();
    }

    private static Serapan jumlah(List<Serapan> bagian) {
        return Serapan.hitung(jumlah(bagian, Serapan::anggaran), jumlah(bagian, Serapan::realisasi));
    }

    private static Rupiah jumlah(List<Serapan> bagian, Function<Serapan, Rupiah> ambil) {
        return bagian.stream()
                .map(ambil)
                .filter(Objects::nonNull)
                .reduce(Rupiah::plus)
                .orElse(null);
    }

    private static BigDecimal nilai(Rupiah rupiah) {
        return rupiah == null ? null : rupiah.nilai();
    }
}
