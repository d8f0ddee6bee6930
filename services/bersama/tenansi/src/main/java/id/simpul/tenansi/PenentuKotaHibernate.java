package id.simpul.tenansi;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Lapis pertama sekat: diskriminator {@code @TenantId} Hibernate. Lapis keduanya {@link PenyetelKotaKoneksi}. */
@PersistenceUnitExtension
@RequestScoped
public class PenentuKotaHibernate implements TenantResolver {
    private final KonteksKota konteks;

    public PenentuKotaHibernate(KonteksKota konteks) {
        this.konteks = konteks;
    }

    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        return konteks.kota();
    }
}
