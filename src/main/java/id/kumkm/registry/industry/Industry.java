package id.kumkm.registry.industry;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.register.Enterprise;
import id.kumkm.registry.register.EnterpriseContact;
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

/** A registered large enterprise: what may be said of it as an investor and as a buyer. */
@Entity
class Industry extends Enterprise<IndustryInput> {

    @Enumerated(EnumType.STRING)
    private InvestmentStatus investment;

    private boolean offtaker;

    @Column(columnDefinition = "text[]")
    private String[] commodities = new String[0];

    @Embedded
    private EnterpriseContact contact;

    protected Industry() {}

    Industry(Origin origin, String actor, OffsetDateTime now) {
        super(BodyKind.INDUSTRY, origin, actor, now);
    }

    /** An UMKM that has outgrown MENENGAH goes on here. */
    Industry(Enterprise<?> grown) {
        super(grown);
        contact = grown.contact();
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
    protected Scale declaredScale() {
        return Scale.BESAR;
    }

    @Override
    protected void describeItself(IndustryInput input, Given given, Registrar registrar, Rejections rejections) {
        if (given.has("investment")) {
            investment = input.investment();
        }
        if (given.has("offtaker")) {
            offtaker = Boolean.TRUE.equals(input.offtaker());
        }
        if (given.has("commodities")) {
            commodities = Text.cleanAll(input.commodities(), 20, 100, "commodities", rejections);
        }
        super.describeItself(input, given, registrar, rejections);
    }
}
