package id.simpul.pelaporan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.simpul.uji.BatasLayanan;
import java.time.Clock;
import java.time.Instant;

/** Batas di dalam layanan ini. */
@AnalyzeClasses(packages = "id.simpul.pelaporan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturTest {
    @ArchTest
    static final ArchTests BATAS_BERSAMA = ArchTests.in(BatasLayanan.class);

    @ArchTest
    static final ArchRule MODEL_TANPA_KERANGKA = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "id.simpul.aturan..", "id.simpul.dokumen..", "id.simpul.kota..", "id.simpul.pelaporan..");

    @ArchTest
    static final ArchRule LAPORAN_TIDAK_MEMBACA_JAM = noClasses()
            .that()
            .resideInAnyPackage("..capaian..", "..serapan..", "..agregat..", "..lkjip..", "..laporan..", "..fakta..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(Instant.class, "now");
}
