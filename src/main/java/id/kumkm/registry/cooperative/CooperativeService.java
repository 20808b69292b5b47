package id.kumkm.registry.cooperative;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.register.RegisterService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Changes of registered cooperatives. */
@Singleton
public class CooperativeService extends RegisterService<Cooperative, CooperativeInput> {

    @Inject
    CooperativeService(CooperativeRepository repository, Tools tools) {
        super(BodyKind.COOPERATIVE, repository, tools);
    }
}
