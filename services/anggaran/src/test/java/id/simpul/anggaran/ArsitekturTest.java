package id.simpul.anggaran;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.uji.BatasLayanan;

/** Batas di dalam layanan ini. */
@AnalyzeClasses(packages = "id.simpul.anggaran", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturTest {
    @ArchTest
    static final ArchTests BATAS_BERSAMA = ArchTests.in(BatasLayanan.class);

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
}
