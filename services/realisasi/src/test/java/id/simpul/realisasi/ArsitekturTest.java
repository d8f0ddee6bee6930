package id.simpul.realisasi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;

/** Batas di dalam layanan ini. */
@AnalyzeClasses(packages = "id.simpul.realisasi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturTest {
    /** Anotasi keterangan kontrak tidak membawa perilaku; kalimatnya di sebelah bidangnya lebih baik daripada di tempat lain. */
    private static final String KETERANGAN = "org.eclipse.microprofile.openapi.annotations..";

    @ArchTest
    static final ArchRule HANYA_INJEKSI_KONSTRUKTOR = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule ENTITAS_TIDAK_KELUAR_PAKET =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule MODEL_TANPA_KERANGKA = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "id.simpul.aturan..", "..model..", "jakarta.validation..", KETERANGAN);

    @ArchTest
    static final ArchRule TRANSAKSI_BUKAN_DI_RESOURCE = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Resource");

    @ArchTest
    static final ArchRule ATURAN_TIDAK_MENGENAL_PECAHAN_BINER =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);
}
