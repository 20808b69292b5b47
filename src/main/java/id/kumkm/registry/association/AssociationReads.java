package id.kumkm.registry.association;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.register.EnterpriseParts;
import id.kumkm.registry.register.RecordRow;
import id.kumkm.registry.register.RecordType;
import id.kumkm.registry.register.RegisterReads;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The read model of the register of associations. */
@Singleton
class AssociationReads extends RegisterReads<AssociationView, AssociationFilter> {

    private static final RecordType<AssociationFilter> TYPE = new RecordType<>(
            BodyKind.ASSOCIATION, "Association", Sector.UMKM, "b.region_code", AssociationFilter.class);

    private static final List<Join> JOINS = List.of(Join.always("e", "association", "e.id = b.id"));

    private static final List<Column> COLUMNS = List.of(
            Column.of("scope", "e.scope", String.class),
            Column.of("phone", "e.phone", String.class),
            Column.of("email", "e.email", String.class),
            Column.of("website", "e.website", String.class));

    @Inject
    AssociationReads(Tools tools, EnterpriseParts parts) {
        super(TYPE, JOINS, COLUMNS, tools);
        add(parts.person("contact", "Contact"));
    }

    @Override
    public List<Root> roots() {
        return List.of(byId("association"), list("associations"));
    }

    @Override
    protected AssociationView view(RecordRow row) {
        return new AssociationView(
                row.key(),
                row.access(),
                row.id(BodyKind.ASSOCIATION),
                BodyKind.ASSOCIATION.publicId(row.key()),
                row.number("version"),
                row.text("name"),
                row.legalForm(),
                row.optional("scope"),
                row.optional("phone"),
                row.optional("email"),
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
