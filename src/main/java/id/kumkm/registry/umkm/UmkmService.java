package id.kumkm.registry.umkm;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.Change;
import id.kumkm.registry.register.EnterpriseService;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Outgrown;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Changes of registered UMKM. */
@Singleton
public class UmkmService extends EnterpriseService<Umkm, UmkmInput> {

    private final UmkmRepository repository;
    private final Event<Outgrown> outgrown;

    @Inject
    UmkmService(UmkmRepository repository, Tools tools, Event<Outgrown> outgrown) {
        super(BodyKind.UMKM, repository, tools);
        this.repository = repository;
        this.outgrown = outgrown;
    }

    /**
     * Hands an UMKM that has outgrown MENENGAH over to the register of industries, in the same transaction; by another than
     * who entered what its size rests on.
     */
    public Outcome promote(PromoteUmkm input, Caller caller) {
        Change change = new Change(input.id(), input.expectedVersion(), caller, input.reason());
        return change(change, Policy::mayVerify, (umkm, before) -> {
            if (repository.isSizedBy(caller.subject(), before.body())) {
                return Outcome.ownChange();
            }
            Rejections rejections = umkm.promote();
            if (!rejections.any()) {
                outgrown.fire(new Outgrown(umkm));
            }
            return rejections;
        });
    }
}
