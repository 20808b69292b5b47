package id.kumkm.registry.cooperative;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.RegisterService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Changes of registered cooperatives. */
@Singleton
public class CooperativeService extends RegisterService<Cooperative, CooperativeInput> {

    private final BodyRepository bodies;

    @Inject
    CooperativeService(CooperativeRepository repository, BodyRepository bodies, Tools tools) {
        super(BodyKind.COOPERATIVE, repository, tools);
        this.bodies = bodies;
    }

    /** The form says who can be a member: persons and businesses, or cooperatives (UU 25/1992 Pasal 15, 18). */
    @Override
    protected void checkLinks(Cooperative record, Given given, Rejections rejections) {
        CooperativeForm form = record.form();
        if (given.has("form")
                && form != null
                && bodies.hasMembers(record.body().id(), form == CooperativeForm.PRIMER)) {
            rejections.add(
                    "WRONG_KIND",
                    "form",
                    "Anggota yang sudah tercatat tidak dapat menjadi anggota koperasi dengan bentuk ini.",
                    "Members that it has cannot be members of a cooperative of this form.");
        }
    }
}
