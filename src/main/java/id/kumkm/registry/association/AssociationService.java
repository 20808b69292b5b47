package id.kumkm.registry.association;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.register.Change;
import id.kumkm.registry.register.EraseOwner;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.RegisterService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Changes of registered associations. */
@Singleton
public class AssociationService extends RegisterService<Association, AssociationInput> {

    @Inject
    AssociationService(AssociationRepository repository, Tools tools) {
        super(BodyKind.ASSOCIATION, repository, tools);
    }

    /** Erases the contact person's data (UU 27/2022): what was sealed, here and in history, can never be read again. */
    public Outcome eraseContact(EraseOwner input, Caller caller) {
        return change(
                new Change(input.id(), input.expectedVersion(), caller, input.reason()),
                Policy::maySteward,
                (association, before) -> Outcome.possible(association.eraseContact(now())));
    }
}
