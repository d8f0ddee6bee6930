package id.simpul.pelaporan.umpan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Penandatangan kursor; kuncinya di basis data, sama bagi semua salinan layanan. */
@ApplicationScoped
class KunciKursor {
    private final EntityManager em;
    private volatile KursorUmpan kursor;

    KunciKursor(EntityManager em) {
        this.em = em;
    }

    KursorUmpan kursor() {
        KursorUmpan ada = kursor;
        if (ada == null) {
            ada = new KursorUmpan((String) em.createNativeQuery("select kunci from milik.kunci_kursor", String.class)
                    .getSingleResult());
            kursor = ada;
        }
        return ada;
    }
}
