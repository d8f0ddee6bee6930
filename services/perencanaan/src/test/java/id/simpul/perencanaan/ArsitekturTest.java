package id.simpul.perencanaan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
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
import org.hibernate.annotations.TenantId;

/** Batas di dalam layanan ini. */
@AnalyzeClasses(packages = "id.simpul.perencanaan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturTest {
    @ArchTest
    static final ArchRule HANYA_INJEKSI_KONSTRUKTOR = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule ENTITAS_TIDAK_KELUAR_PAKET =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule KOTA_BARIS_SELALU_DISKRIMINATOR =
            fields().that().haveName("tenantId").should().beAnnotatedWith(TenantId.class);

    @ArchTest
    static final ArchRule RESOURCE_TIDAK_MENYENTUH_PENYIMPANAN = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

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
