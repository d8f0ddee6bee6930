package id.simpul.pelaporan;

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
import java.time.Clock;
import java.time.Instant;

/** Batas di dalam layanan ini. */
@AnalyzeClasses(packages = "id.simpul.pelaporan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturTest {
    @ArchTest
    static final ArchRule HANYA_INJEKSI_KONSTRUKTOR = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule ENTITAS_TIDAK_KELUAR_PAKET =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule MODEL_TANPA_KERANGKA = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "id.simpul.aturan..", "id.simpul.dokumen..", "id.simpul.kota..", "id.simpul.pelaporan..");

    @ArchTest
    static final ArchRule TRANSAKSI_BUKAN_DI_RESOURCE = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Resource");

    @ArchTest
    static final ArchRule LAPORAN_TIDAK_MEMBACA_JAM = noClasses()
            .that()
            .resideInAnyPackage("..capaian..", "..serapan..", "..agregat..", "..lkjip..", "..laporan..", "..fakta..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule ATURAN_TIDAK_MENGENAL_PECAHAN_BINER =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);
}
