package id.kumkm.registry.industry;

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
import java.util.Objects;

/** The read model of the register of industries. */
@Singleton
class IndustryReads extends RegisterReads<IndustryView, IndustryFilter> {

    private static final RecordType<IndustryFilter> TYPE = new RecordType<>(
            BodyKind.INDUSTRY,
            "Industry",
            Sector.UMKM,
            "b.region_code",
            EnterpriseParts.CONSENTED,
            IndustryFilter.class);

    private static final List<Join> JOINS = List.of(
            Join.always("e", "industry", "e.id = b.id"),
            Join.optional("nib", "identifier", "nib.body_id = b.id AND nib.scheme = 'NIB'"));

    private static final List<Column> COLUMNS = List.of(
            Column.of("trade_names", "e.trade_names", String[].class),
            Column.of("scale", "'BESAR'", String.class),
            Column.of("computed_scale", "e.computed_scale", String.class),
            Column.of("scale_basis", "e.scale_basis", String.class),
            Column.of("scale_year", "e.scale_year", Integer.class),
            Column.of("investment", "e.investment", String.class),
            Column.of("offtaker", "e.offtaker", Boolean.class),
            Column.of("commodities", "e.commodities", String[].class),
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
    IndustryReads(Tools tools, EnterpriseParts parts) {
        super(TYPE, JOINS, EnterpriseParts.with(COLUMNS), tools);
        add(parts.fields());
    }

    @Override
    public List<Root> roots() {
        return List.of(byId("industry"), list("industries"), byNumber("industryByNib", IdentifierScheme.NIB, "nib"));
    }

    @Override
    protected IndustryView view(RecordRow row) {
        return new IndustryView(
                row.key(),
                row.access(),
                row.id(BodyKind.INDUSTRY),
                BodyKind.INDUSTRY.publicId(row.key()),
                row.number("version"),
                row.text("name"),
                row.texts("trade_names"),
                row.legalForm(),
                Objects.requireNonNull(row.constant(Scale.class, "scale")),
                row.constant(Scale.class, "computed_scale"),
                row.constant(ScaleBasis.class, "scale_basis"),
                row.optionalNumber("scale_year"),
                row.constant(InvestmentStatus.class, "investment"),
                Boolean.TRUE.equals(row.flag("offtaker")),
                row.texts("commodities"),
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
