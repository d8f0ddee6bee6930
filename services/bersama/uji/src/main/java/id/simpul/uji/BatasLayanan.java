package id.simpul.uji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import org.hibernate.annotations.TenantId;

/**
 * Batas yang sama di setiap layanan. Dipakai dengan {@code @ArchTest static final ArchTests BERSAMA =
 * ArchTests.in(BatasLayanan.class)}; batas khas sebuah layanan ditulis di ArsitekturTest-nya sendiri.
 */
public final class BatasLayanan {
    @ArchTest
    static final ArchRule HANYA_INJEKSI_KONSTRUKTOR = noFields().should().beAnnotatedWith(Inject.class);

    /** Layanan tanpa entitas (hanya SQL) boleh ada; karena itu kosong bukan kegagalan. */
    @ArchTest
    static final ArchRule ENTITAS_TIDAK_KELUAR_PAKET = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule KOTA_BARIS_SELALU_DISKRIMINATOR = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveName("tenantId")
            .should()
            .beAnnotatedWith(TenantId.class)
            .allowEmptyShould(true);

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

    private BatasLayanan() {}
}
