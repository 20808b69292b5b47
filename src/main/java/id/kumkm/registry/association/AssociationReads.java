package id.kumkm.registry.association;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.register.RecordRow;
import id.kumkm.registry.register.RegisterReads;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** The read model of the register of associations. */
@Singleton
class AssociationReads extends RegisterReads<AssociationView, AssociationFilter> {

    private static final List<Column> COLUMNS =
            List.of(Column.of("scope", "e.scope", String.class), Column.of("website", "e.website", String.class));

    @Inject
    AssociationReads(Listing listing, Callers callers) {
        super(BodyKind.ASSOCIATION, "association e ON e.id = b.id", COLUMNS, listing, callers);
    }

    @Override
    protected Holding holding(Tuple row) {
        return new Holding(
                row.get("key", UUID.class),
                Sector.UMKM,
                row.get("region_code", String.class),
                row.get("source", String.class),
                "");
    }

    @Override
    protected AssociationView view(RecordRow row) {
        return new AssociationView(
                row.key(),
                row.access(),
                BodyKind.ASSOCIATION.publicId(row.key()),
                row.number("version"),
                row.text("name"),
                row.legalForm(),
                row.optional("scope"),
                row.optional("website"),
                row.text("region_code"),
                row.location(),
                row.status(),
                row.verification(),
                row.number("verification_level"),
                row.flags(),
                row.text("source"),
                row.optional("external_id"),
                row.sourceVersion(),
                row.moment("registered_at"),
                row.moment("updated_at"));
    }
}
