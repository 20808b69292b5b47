package id.kumkm.registry.cooperative;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.register.RecordRow;
import id.kumkm.registry.register.RecordType;
import id.kumkm.registry.register.RegisterReads;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The read model of the register of cooperatives. */
@Singleton
class CooperativeReads extends RegisterReads<CooperativeView, CooperativeFilter> {

    /** The certificate's state is what the day says, so that nothing has to be changed at midnight. */
    static final String CERTIFICATE = "CASE WHEN nik.value IS NULL OR e.certificate_valid_until IS NULL"
            + " THEN 'BELUM_BERSERTIFIKAT'"
            + " WHEN e.certificate_valid_until >= ((SELECT at FROM clock) AT TIME ZONE 'Asia/Jakarta')::date"
            + " THEN 'SERTIFIKAT_AKTIF' ELSE 'SERTIFIKAT_KEDALUWARSA' END";

    private static final RecordType<CooperativeFilter> TYPE = new RecordType<>(
            BodyKind.COOPERATIVE, "Cooperative", Sector.COOPERATIVE, MembershipArea.AUTHORITY, CooperativeFilter.class);

    private static final List<Join> JOINS = List.of(
            Join.always("e", "cooperative", "e.id = b.id"),
            Join.optional("nik", "identifier", "nik.body_id = b.id AND nik.scheme = 'NIK_KOPERASI'"),
            Join.optional("nib", "identifier", "nib.body_id = b.id AND nib.scheme = 'NIB'"));

    private static final List<Column> COLUMNS = List.of(
            Column.of("kind", "e.kind", String.class),
            Column.of("form", "e.form", String.class),
            Column.of("membership_area", "e.membership_area", String.class),
            Column.of("management", "e.management", String.class),
            Column.of("cooperative_group", "e.cooperative_group", String.class).as("group"),
            Column.of("legal_entity_number", "e.legal_entity_number", String.class),
            Column.of("legal_entity_on", "e.legal_entity_on", LocalDate.class),
            Column.of("nik_koperasi", "nik.value", String.class),
            Column.of("certificate_status", CERTIFICATE, String.class),
            Column.of("certificate_valid_until", "e.certificate_valid_until", LocalDate.class),
            Column.of("phone", "e.phone", String.class),
            Column.of("email", "e.email", String.class),
            Column.of("website", "e.website", String.class),
            Column.of("male_members", "e.male_members", Integer.class),
            Column.of("female_members", "e.female_members", Integer.class),
            Column.of(
                    "members",
                    "CASE WHEN num_nonnulls(e.male_members, e.female_members) > 0"
                            // What was recorded before counts had a bound stays readable.
                            + " THEN CAST(least(coalesce(CAST(e.male_members AS bigint), 0) + coalesce(e.female_members, 0),"
                            + " 2147483647) AS integer) END",
                    Integer.class),
            Column.of("officers", "e.officers", Integer.class),
            Column.of("supervisors", "e.supervisors", Integer.class),
            Column.of("managers", "e.managers", Integer.class),
            Column.of("employees", "e.employees", Integer.class),
            Column.of("nib", "nib.value", String.class));

    @Inject
    CooperativeReads(Tools tools) {
        super(TYPE, JOINS, COLUMNS, tools);
    }

    @Override
    public List<Root> roots() {
        return List.of(
                byId("cooperative"),
                list("cooperatives"),
                byNumber("cooperativeByNik", IdentifierScheme.NIK_KOPERASI, "nikKoperasi"));
    }

    @Override
    protected CooperativeView view(RecordRow row) {
        return new CooperativeView(
                row.key(),
                row.access(),
                row.id(BodyKind.COOPERATIVE),
                BodyKind.COOPERATIVE.publicId(row.key()),
                row.number("version"),
                row.text("name"),
                row.constant(CooperativeKind.class, "kind"),
                row.constant(CooperativeForm.class, "form"),
                MembershipArea.valueOf(row.text("membership_area")),
                row.constant(CooperativeManagement.class, "management"),
                row.constant(CooperativeGroup.class, "cooperative_group"),
                row.optional("legal_entity_number"),
                row.day("legal_entity_on"),
                row.optional("nik_koperasi"),
                Objects.requireNonNull(row.constant(CertificateStatus.class, "certificate_status")),
                row.day("certificate_valid_until"),
                row.optional("phone"),
                row.optional("email"),
                row.optional("website"),
                row.optionalNumber("male_members"),
                row.optionalNumber("female_members"),
                row.optionalNumber("members"),
                row.optionalNumber("officers"),
                row.optionalNumber("supervisors"),
                row.optionalNumber("managers"),
                row.optionalNumber("employees"),
                row.text("region_code"),
                row.location(),
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
