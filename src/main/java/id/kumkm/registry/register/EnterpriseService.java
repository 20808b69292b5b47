package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;

/** Changes of businesses, small or large. */
public abstract class EnterpriseService<E extends Enterprise<I>, I extends EnterpriseInput>
        extends RegisterService<E, I> {

    protected EnterpriseService(BodyKind kind, RegisterRepository<E> repository, Tools tools) {
        super(kind, repository, tools);
    }

    /** Erases the owner's personal data (UU 27/2022): what was sealed, here and in history, can never be read again. */
    public Outcome eraseOwner(EraseOwner input, Caller caller) {
        return change(
                new Change(input.id(), input.expectedVersion(), caller, input.reason()),
                Policy::maySteward,
                (record, before) -> {
                    if (record.isPersonal()) {
                        erased().keep(record.body().id());
                    }
                    return Outcome.possible(record.eraseOwner(now()));
                });
    }
}
