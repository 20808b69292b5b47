package id.kumkm.registry.register;

import id.kumkm.registry.body.Body;
import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A record of a register: a body, and what the register says of it. */
@MappedSuperclass
public abstract class Registered<I extends RecordInput> {

    @Id
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    @JoinColumn(name = "id")
    private Body body;

    protected Registered() {}

    protected Registered(BodyKind kind, Origin origin, String actor, OffsetDateTime now) {
        this.body = new Body(kind, origin, actor, now);
    }

    /** A record that takes over a body of another register. */
    protected Registered(Body body) {
        this.body = body;
    }

    public Body body() {
        return body;
    }

    /** True where its numbers and figures are somebody's own affair. */
    protected boolean isPersonal() {
        return LegalForm.isNaturalPerson(body.legalForm());
    }

    /** True where its person was erased and nobody has been described anew: that holds against its source. */
    protected boolean isErased() {
        return false;
    }

    /** The part that says who its person is. */
    protected String personField() {
        return "owner";
    }

    /** True where it holds figures, or ways to reach it, that are its owner's own affair. */
    boolean hasPersonalData() {
        return false;
    }

    /** What the policy asks of it. */
    public abstract Holding holding();

    /** The field that leads out of the bounds of a caller. */
    protected String fieldOutOf(Caller caller) {
        return "regionCode";
    }

    /** Takes the input whole; adds everything that is wrong with it. */
    void describe(I input, Given given, Registrar registrar, Rejections rejections) {
        body.describe(input.asBody(), given, registrar.knownRegions(), registrar.knownActivities(), rejections);
        describeItself(input, given, registrar, rejections);
        body.standing().identified(isIdentified());
    }

    /** What was verified of it has changed. */
    void takeBack() {
        body.standing().takeBack(isIdentified());
    }

    /** Takes what the register itself asks for. */
    protected abstract void describeItself(I input, Given given, Registrar registrar, Rejections rejections);

    /** True where the record can be told apart by a number. */
    protected boolean isIdentified() {
        return body.isNumbered();
    }

    /** Takes a number of the body, where one is given. */
    protected void number(IdentifierScheme scheme, I input, Given given, Registrar registrar, Rejections rejections) {
        String written = input.asNumbers().get(scheme);
        if (given.hasNumber(scheme.field(), written)) {
            body.identify(scheme, registrar.number(scheme, written, body.id(), rejections));
        }
    }

    /** Takes the new status; a closed body that comes back needs its numbers to be free still. */
    Rejections changeStatus(BodyStatus wanted, BodyRepository bodies) {
        if (wanted == BodyStatus.TUTUP || !bodies.hasNumberOfAnother(body)) {
            return Outcome.possible(body.changeStatus(wanted));
        }
        Rejections rejections = new Rejections();
        rejections.add(
                "TAKEN", "id", "Nomornya sudah dipakai pihak lain.", "One of its numbers belongs to another by now.");
        return rejections;
    }
}
