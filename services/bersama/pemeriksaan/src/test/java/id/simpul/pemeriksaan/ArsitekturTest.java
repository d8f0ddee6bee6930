package id.simpul.pemeriksaan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.simpul.pemeriksaan.kaidah.DaftarKaidah;
import id.simpul.pemeriksaan.kaidah.Kaidah;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArsitekturTest {
    private static final JavaClasses KELAS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.simpul.pemeriksaan");

    /** Layanan memakainya saat mengisi; pencetak dokumen dan kerangka web tidak boleh ikut terbawa. */
    @Test
    void mesin_hanya_memakai_java_csv_dan_jackson() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "id.simpul.pemeriksaan..",
                        "id.simpul.berkas..",
                        "java..",
                        "org.apache.commons.csv..",
                        "com.fasterxml.jackson..")
                .check(KELAS);
    }

    @Test
    void kaidah_tidak_mengenal_cara_paket_dibaca_dan_disajikan() {
        noClasses()
                .that()
                .resideInAPackage("..kaidah..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..cli..", "..sajian..", "com.fasterxml.jackson..", "org.apache.commons.csv..")
                .check(KELAS);
    }

    @Test
    void tidak_ada_pecahan_biner_di_dekat_angka() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Double.class).check(KELAS);
        noClasses().should().dependOnClassesThat().areAssignableTo(Float.class).check(KELAS);
    }

    @Test
    void semua_kaidah_terdaftar_dan_namanya_unik() {
        List<String> nama = DaftarKaidah.semua().stream().map(Kaidah::nama).toList();
        long kelas = KELAS.stream()
                .filter(c -> c.isAssignableTo(KaidahBernama.class) && !c.isEquivalentTo(KaidahBernama.class))
                .count();
        assertThat(nama).doesNotHaveDuplicates().hasSize((int) kelas);
        assertThat(DaftarKaidah.semua())
                .allSatisfy(k -> assertThat(k.memeriksa()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"medan", "metro", "pontianak"})
    void tidak_satu_pun_kaidah_mengenal_kota(String kota) throws IOException {
        try (Stream<Path> berkas = Files.walk(Path.of("src/main/java"))) {
            List<Path> sumber =
                    berkas.filter(p -> p.toString().endsWith(".java")).toList();
            assertThat(sumber).hasSizeGreaterThan(50).allSatisfy(p -> assertThat(
                            Files.readString(p).toLowerCase(Locale.ROOT))
                    .doesNotContainPattern("\"[^\"\\n]*\\b" + kota + "\\b"));
        }
    }

    @Test
    void setiap_kaidah_diterangkan_di_dokumentasi() throws IOException {
        String dok = Files.readString(Path.of(System.getProperty("simpul.akar"), "docs", "pemeriksaan.md"));
        assertThat(DaftarKaidah.semua()).allSatisfy(k -> assertThat(dok).contains("`" + k.nama() + "`"));
    }
}
