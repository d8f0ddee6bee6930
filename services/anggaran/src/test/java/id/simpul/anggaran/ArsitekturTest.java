package id.simpul.anggaran;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;

/** Batas di dalam layanan ini. */
@AnalyzeClasses(packages = "id.simpul.anggaran", importOptions = ImportOption.DoNotIncludeTests.class)
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
            .onlyDependOnClassesThat(DescribedPredicate.or(
                    resideInAnyPackage("java..", "id.simpul.aturan..", "..model.."),
                    belongToAnyOf(KeadaanTahun.class, SumberRealisasi.class)));

    @ArchTest
    static final ArchRule MODEL_TIDAK_MENGENAL_LUARNYA = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..application..", "..infrastructure..", "..web..");

    @ArchTest
    static final ArchRule PENYIMPANAN_HANYA_LEWAT_PORT = noClasses()
            .that()
            .resideOutsideOfPackage("..infrastructure..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..infrastructure..");

    @ArchTest
    static final ArchRule TRANSAKSI_BUKAN_DI_RESOURCE = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Resource");

    @ArchTest
    static final ArchRule UANG_BUKAN_PECAHAN_BINER =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);
}
