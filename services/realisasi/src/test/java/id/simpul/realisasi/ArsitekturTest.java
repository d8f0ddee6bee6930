package id.simpul.realisasi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.simpul.uji.BatasLayanan;

/** Batas di dalam layanan ini. */
@AnalyzeClasses(packages = "id.simpul.realisasi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturTest {
    /** Anotasi keterangan kontrak tidak membawa perilaku; kalimatnya di sebelah bidangnya lebih baik daripada di tempat lain. */
    private static final String KETERANGAN = "org.eclipse.microprofile.openapi.annotations..";

    @ArchTest
    static final ArchTests BATAS_BERSAMA = ArchTests.in(BatasLayanan.class);

    @ArchTest
    static final ArchRule MODEL_TANPA_KERANGKA = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "id.simpul.aturan..", "..model..", "jakarta.validation..", KETERANGAN);
}
