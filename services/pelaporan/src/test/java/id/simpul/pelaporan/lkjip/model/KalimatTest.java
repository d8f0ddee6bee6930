package id.simpul.pelaporan.lkjip.model;

import static id.simpul.aturan.rumus.Arah.NAIK;
import static id.simpul.aturan.rumus.Arah.PREDIKAT;
import static id.simpul.aturan.rumus.Arah.RENTANG;
import static id.simpul.aturan.rumus.Arah.TURUN;
import static id.simpul.pelaporan.lkjip.model.UkuranContoh.ATURAN;
import static id.simpul.pelaporan.lkjip.model.UkuranContoh.ATURAN_REALISASI;
import static id.simpul.pelaporan.lkjip.model.UkuranContoh.ATURAN_TERBATAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.rumus.Arah;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tabel kasus kalimat: setiap keadaan dan arah. */
class KalimatTest {
    static Stream<Arguments> bercapaian() {
        return Stream.of(
                arguments(
                        NAIK,
                        "%",
                        "70",
                        null,
                        "647681/710155",
                        ATURAN,
                        "Realisasi 91,20 % melampaui target 70 %; capaian 130,29 % (Sangat Berhasil)."),
                arguments(
                        NAIK,
                        "%",
                        "100",
                        null,
                        "365/365",
                        ATURAN,
                        "Realisasi 100,00 % sama dengan target 100 %; capaian 100,00 % (Berhasil)."),
                arguments(
                        NAIK,
                        "%",
                        "88.4",
                        null,
                        "12295/13920",
                        ATURAN_REALISASI,
                        "Realisasi 88,33 % belum mencapai target 88,4 %; capaian 99,92 %, predikat Berhasil menurut realisasinya."),
                arguments(
                        NAIK,
                        "%",
                        "70",
                        null,
                        "69.999",
                        ATURAN,
                        "Realisasi 69,999 % belum mencapai target 70 %; capaian 100,00 % (Berhasil)."),
                arguments(
                        NAIK,
                        "%",
                        "70",
                        null,
                        "70.0001",
                        ATURAN,
                        "Realisasi 70,0001 % melampaui target 70 %; capaian 100,00 % (Berhasil)."),
                arguments(
                        NAIK,
                        "orang",
                        "1000",
                        null,
                        "1250",
                        ATURAN,
                        "Realisasi 1.250 orang melampaui target 1.000 orang; capaian 125,00 % (Sangat Berhasil)."),
                arguments(
                        NAIK,
                        "%",
                        "80",
                        null,
                        "0",
                        ATURAN,
                        "Realisasi 0,00 % belum mencapai target 80 %; capaian 0,00 % (Tidak Berhasil)."),
                arguments(
                        NAIK,
                        "%",
                        "100",
                        null,
                        "24.995",
                        ATURAN,
                        "Realisasi 25,00 % belum mencapai target 100 %; capaian 25,00 % (Kurang Berhasil)."),
                arguments(
                        NAIK,
                        "%",
                        "1000",
                        null,
                        "749.95",
                        ATURAN,
                        "Realisasi 749,95 % belum mencapai target 1.000 %; capaian 75,00 % (Berhasil)."),
                arguments(
                        TURUN,
                        "%",
                        "4.90",
                        null,
                        "4.70",
                        ATURAN,
                        "Realisasi 4,70 % lebih rendah daripada target 4,9 %, dan makin rendah makin baik; capaian 104,08 % (Sangat Berhasil)."),
                arguments(
                        TURUN,
                        "%",
                        "4.90",
                        null,
                        "4.90",
                        ATURAN,
                        "Realisasi 4,90 % sama dengan target 4,9 %; capaian 100,00 % (Berhasil)."),
                arguments(
                        TURUN,
                        "%",
                        "4.90",
                        null,
                        "5.20",
                        ATURAN,
                        "Realisasi 5,20 % masih di atas target 4,9 %, padahal makin rendah makin baik; capaian 93,88 % (Berhasil)."),
                arguments(
                        TURUN,
                        "%",
                        "4",
                        null,
                        "9",
                        ATURAN,
                        "Realisasi 9,00 % masih di atas target 4 %, padahal makin rendah makin baik; capaian 0,00 % (hasil rumus negatif diakui nol) (Tidak Berhasil)."),
                arguments(
                        TURUN,
                        "kasus",
                        "10",
                        null,
                        "0",
                        ATURAN,
                        "Realisasi 0 kasus lebih rendah daripada target 10 kasus, dan makin rendah makin baik; capaian 200,00 % (Sangat Berhasil)."),
                arguments(
                        PREDIKAT,
                        "Nilai",
                        "70.5",
                        "BB",
                        "65.15",
                        ATURAN,
                        "Realisasi 65,15 belum mencapai target BB (70,5); capaian 92,41 % (Berhasil)."),
                arguments(
                        PREDIKAT,
                        "Nilai",
                        "70.5",
                        "BB",
                        "80.2",
                        ATURAN,
                        "Realisasi 80,2 melampaui target BB (70,5); capaian 113,76 % (Sangat Berhasil)."),
                arguments(
                        PREDIKAT,
                        "Nilai",
                        "70.5",
                        null,
                        "70.5",
                        ATURAN,
                        "Realisasi 70,5 sama dengan target 70,5; capaian 100,00 % (Berhasil)."),
                arguments(
                        RENTANG,
                        "%",
                        "100",
                        null,
                        "100",
                        ATURAN,
                        "Realisasi 100,00 % sama dengan target 100 %; capaian 100,00 % (Berhasil)."),
                arguments(
                        RENTANG,
                        "%",
                        "100",
                        null,
                        "104",
                        ATURAN,
                        "Realisasi 104,00 % di atas target 100 %; capaian 96,00 % (Berhasil)."),
                arguments(
                        RENTANG,
                        "%",
                        "100",
                        null,
                        "90",
                        ATURAN,
                        "Realisasi 90,00 % di bawah target 100 %; capaian 90,00 % (Berhasil)."),
                arguments(
                        NAIK,
                        "%",
                        "70",
                        null,
                        "647681/710155",
                        ATURAN_TERBATAS,
                        "Realisasi 91,20 % melampaui target 70 %; capaian 120,00 % setelah batas atas 120 % (hasil rumus 130,29 %) (Sangat Berhasil)."),
                arguments(
                        NAIK,
                        null,
                        "2",
                        null,
                        "1/4",
                        ATURAN,
                        "Realisasi 0,25 belum mencapai target 2; capaian 12,50 % (Tidak Berhasil)."),
                arguments(
                        NAIK,
                        "orang",
                        "80",
                        null,
                        "0",
                        ATURAN,
                        "Realisasi 0 orang belum mencapai target 80 orang; capaian 0,00 % (Tidak Berhasil)."),
                arguments(
                        TURUN,
                        "%",
                        "4.90",
                        null,
                        "47/1000",
                        ATURAN,
                        "Realisasi 4,70 % lebih rendah daripada target 4,9 %, dan makin rendah makin baik; capaian 104,08 % (Sangat Berhasil)."),
                arguments(
                        RENTANG,
                        "%",
                        "100",
                        null,
                        "0",
                        ATURAN,
                        "Realisasi 0,00 % di bawah target 100 %; capaian 0,00 % (Tidak Berhasil)."),
                arguments(
                        PREDIKAT,
                        "Nilai",
                        "70.5",
                        "BB",
                        "0",
                        ATURAN,
                        "Realisasi 0 belum mencapai target BB (70,5); capaian 0,00 % (Tidak Berhasil)."),
                arguments(
                        NAIK,
                        "Indeks",
                        "0.35",
                        null,
                        "0.347",
                        ATURAN,
                        "Realisasi 0,347 Indeks belum mencapai target 0,35 Indeks; capaian 99,14 % (Berhasil)."));
    }

    static Stream<Arguments> tanpaCapaian() {
        return Stream.of(
                arguments(
                        NAIK,
                        "%",
                        "70",
                        null,
                        "-",
                        ATURAN,
                        "Realisasi tahun 2024 belum dilaporkan, sehingga capaian terhadap target 70 % belum dapat dihitung."),
                arguments(
                        NAIK,
                        "%",
                        "70",
                        null,
                        "kosong: menunggu data pusat.",
                        ATURAN,
                        "Realisasi tahun 2024 belum dilaporkan, sehingga capaian terhadap target 70 % belum dapat dihitung; alasan: menunggu data pusat."),
                arguments(
                        NAIK,
                        "%",
                        "-",
                        null,
                        "91.2",
                        ATURAN,
                        "Target tahun 2024 belum ditetapkan, sehingga capaian tidak dihitung; realisasi yang dilaporkan 91,20 %."),
                arguments(NAIK, "%", "-", null, "-", ATURAN, "Target dan realisasi tahun 2024 belum ada."),
                arguments(
                        TURUN,
                        "%",
                        "4.9",
                        null,
                        "-",
                        ATURAN,
                        "Realisasi tahun 2024 belum dilaporkan, sehingga capaian terhadap target 4,9 % belum dapat dihitung."),
                arguments(
                        PREDIKAT,
                        "Nilai",
                        "70.5",
                        "BB",
                        "kosong: LHE belum terbit",
                        ATURAN,
                        "Realisasi tahun 2024 belum dilaporkan, sehingga capaian terhadap target BB (70,5) belum dapat dihitung; alasan: LHE belum terbit."),
                arguments(
                        RENTANG,
                        "%",
                        "-",
                        null,
                        "90",
                        ATURAN,
                        "Target tahun 2024 belum ditetapkan, sehingga capaian tidak dihitung; realisasi yang dilaporkan 90,00 %."),
                arguments(
                        PREDIKAT,
                        "Nilai",
                        "70.5",
                        "BB",
                        "t.b.: unit baru",
                        ATURAN,
                        "Indikator ini tidak berlaku pada tahun 2024: unit baru."),
                arguments(
                        TURUN,
                        "kasus",
                        "0",
                        null,
                        "3",
                        ATURAN,
                        "Target 0 kasus tidak dapat menjadi pembagi, sehingga capaian tidak dihitung; realisasi yang dilaporkan 3 kasus."),
                arguments(
                        NAIK,
                        "%",
                        "70",
                        null,
                        "t.b.: tidak ada panti di kota ini",
                        ATURAN,
                        "Indikator ini tidak berlaku pada tahun 2024: tidak ada panti di kota ini."),
                arguments(NAIK, "%", "70", null, "t.b.", ATURAN, "Indikator ini tidak berlaku pada tahun 2024."),
                arguments(
                        NAIK,
                        "%",
                        "0",
                        null,
                        "5",
                        ATURAN,
                        "Target 0 % tidak dapat menjadi pembagi, sehingga capaian tidak dihitung; realisasi yang dilaporkan 5,00 %."),
                arguments(
                        NAIK,
                        "%",
                        "70",
                        null,
                        "5/0",
                        ATURAN,
                        "Penyebut realisasi tahun 2024 nol, sehingga realisasi dan capaian terhadap target 70 % tidak dapat dihitung."),
                arguments(
                        NAIK,
                        "%",
                        "70",
                        null,
                        "5/-",
                        ATURAN,
                        "Penyebut realisasi tahun 2024 belum dilaporkan, sehingga capaian terhadap target 70 % belum dapat dihitung."),
                arguments(
                        TURUN,
                        "%",
                        "70",
                        null,
                        "0",
                        ATURAN_TERBATAS,
                        "Realisasi nol tidak dapat menjadi pembagi pada rumus turun.rasio, sehingga capaian terhadap target 70 % tidak dihitung."));
    }

    @ParameterizedTest
    @MethodSource({"bercapaian", "tanpaCapaian"})
    void the_sentence_is_right_for_every_state_and_direction(
            Arah arah,
            String satuan,
            String target,
            String teks,
            String realisasi,
            AturanCapaian aturan,
            String kalimat) {
        assertThat(Kalimat.tentang(UkuranContoh.ukuran(arah, satuan, target, teks, realisasi, aturan), aturan)
                        .replace('\u00a0', ' '))
                .isEqualTo(kalimat);
    }
}
