package id.kumkm.registry.umkm;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.register.ContactConsentView;
import id.kumkm.registry.register.EnterpriseParts;
import id.kumkm.registry.register.RecordRow;
import id.kumkm.registry.register.RecordType;
import id.kumkm.registry.register.RegisterReads;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.scale.ScaleBasis;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The read model of the register of UMKM. */
@Singleton
public class UmkmReads extends RegisterReads<UmkmView, UmkmFilter> {

    private static final RecordType<UmkmFilter> TYPE = new RecordType<>(
            BodyKind.UMKM, "Umkm", Sector.UMKM, "b.region_code", EnterpriseParts.CONSENTED, UmkmFilter.class);

    private static final List<Join> JOINS = List.of(
            Join.always("e", "umkm", "e.id = b.id"),
            Join.optional("nib", "identifier", "nib.body_id = b.id AND nib.scheme = 'NIB'"));

    private static final List<Column> COLUMNS = List.of(
            Column.of("trade_names", "e.trade_names", String[].class),
            // What the table generates is not in the ledger, and a record of the past has its scale too.
            Column.of("scale", "coalesce(e.computed_scale, e.declared_scale)", String.class),
            Column.of("declared_scale", "e.declared_scale", String.class),
            Column.of("computed_scale", "e.computed_scale", String.class),
            Column.of("scale_basis", "e.scale_basis", String.class),
            Column.of("scale_year", "e.scale_year", Integer.class),
            Column.of("local_category", "e.local_category", String.class),
            Column.of("description", "e.description", String.class),
            Column.of("established_on", "e.established_on", LocalDate.class),
            Column.of("exporting", "e.exporting", Boolean.class),
            Column.of("exporting_since", "e.exporting_since", Integer.class),
            Column.of("export_destinations", "e.export_destinations", String[].class),
            Column.of("phone", "e.phone", String.class),
            Column.of("email", "e.email", String.class),
            Column.of("website", "e.website", String.class),
            Column.of("nib", "nib.value", String.class));

    @Inject
    public UmkmReads(Tools tools, EnterpriseParts parts) {
        super(TYPE, JOINS, EnterpriseParts.with(COLUMNS), tools);
        add(parts.fields());
    }

    @Override
    public List<Root> roots() {
        return List.of(byId("umkm"), list("umkms"), byNumber("umkmByNib", IdentifierScheme.NIB, "nib"));
    }

    @Override
    protected UmkmView view(RecordRow row) {
        return new UmkmView(
                row.key(),
                row.access(),
                row.id(BodyKind.UMKM),
                BodyKind.UMKM.publicId(row.key()),
                row.number("version"),
                row.text("name"),
                row.texts("trade_names"),
                row.legalForm(),
                row.constant(Scale.class, "scale"),
                row.constant(Scale.class, "declared_scale"),
                row.constant(Scale.class, "computed_scale"),
                row.constant(ScaleBasis.class, "scale_basis"),
                row.optionalNumber("scale_year"),
                row.optional("local_category"),
                row.optional("description"),
                row.day("established_on"),
                row.flag("exporting"),
                row.optionalNumber("exporting_since"),
                row.optionalTexts("export_destinations"),
                row.text("region_code"),
                row.location(),
                row.optional("phone"),
                row.optional("email"),
                row.optional("website"),
                ContactConsentView.of(row),
                row.optional("nib"),
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
