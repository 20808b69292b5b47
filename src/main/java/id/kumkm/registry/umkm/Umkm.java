package id.kumkm.registry.umkm;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.register.Enterprise;
import id.kumkm.registry.register.EnterpriseContact;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Registrar;
import id.kumkm.registry.scale.Scale;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A registered UMKM: what may be said of it, and what follows from that. */
@Entity
class Umkm extends Enterprise<UmkmInput> {

    @Column(name = "local_category")
    private String localCategory;

    @Column(name = "declared_scale")
    @Enumerated(EnumType.STRING)
    private Scale declaredScale;

    @Embedded
    private EnterpriseContact contact;

    protected Umkm() {}

    Umkm(Origin origin, String actor, OffsetDateTime now) {
        super(BodyKind.UMKM, origin, actor, now);
    }

    @Override
    public Holding holding() {
        return new Holding(
                body().id(),
                Sector.UMKM,
                Objects.toString(body().regionCode(), ""),
                body().source(),
                body().changedBy());
    }

    @Override
    public @Nullable EnterpriseContact contact() {
        return contact;
    }

    @Override
    protected void reach(EnterpriseContact contact) {
        this.contact = contact;
    }

    @Override
    protected @Nullable Scale declaredScale() {
        return declaredScale;
    }

    @Override
    protected void describeItself(UmkmInput input, Given given, Registrar registrar, Rejections rejections) {
        if (given.has("localCategory")) {
            localCategory = Text.clean(input.localCategory(), 60, "localCategory", rejections);
        }
        if (given.has("declaredScale")) {
            declaredScale = input.declaredScale();
            if (declaredScale == Scale.BESAR) {
                rejections.add(
                        "NOT_AN_UMKM", "declaredScale", "Usaha besar bukan UMKM.", "A large enterprise is no UMKM.");
            }
        }
        super.describeItself(input, given, registrar, rejections);
    }

    /** Leaves this register where the newest figures lie above MENENGAH (PP 7/2021 Pasal 35). */
    Rejections promote() {
        Rejections rejections = new Rejections();
        if (!body().standing().isOpen()) {
            return Outcome.possible(false);
        }
        if (computedScale() == Scale.BESAR) {
            body().become(BodyKind.INDUSTRY);
        } else {
            rejections.add(
                    "NOT_OUTGROWN",
                    "id",
                    "Data tahunannya tidak melampaui usaha menengah.",
                    "Its figures do not lie above those of a medium enterprise.");
        }
        return rejections;
    }
}
