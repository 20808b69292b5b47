package id.kumkm.registry.industry;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.register.EnterpriseService;
import id.kumkm.registry.register.Outgrown;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Changes of registered industries. */
@Singleton
public class IndustryService extends EnterpriseService<Industry, IndustryInput> {

    private final IndustryRepository repository;

    @Inject
    IndustryService(IndustryRepository repository, Tools tools) {
        super(BodyKind.INDUSTRY, repository, tools);
        this.repository = repository;
    }

    /** Takes over an UMKM that has outgrown MENENGAH, in the transaction that hands it over. */
    void takeOver(@Observes Outgrown outgrown) {
        repository.persist(new Industry(outgrown.enterprise()));
    }
}
