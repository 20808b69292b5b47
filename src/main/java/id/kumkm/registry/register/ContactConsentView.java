package id.kumkm.registry.register;

import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Guarded;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** Consent to being reached by everyone, as it leaves. */
@Name("ContactConsent")
@Description("Consent to a business being reached by everyone (persetujuan pemuatan kontak, UU 27/2022).")
public record ContactConsentView(
        @Ignore Access access,

        @Privacy(PrivacyClass.P1) @Description("Who consents.") @Nullable
        ConsentGiver givenBy,

        @Privacy(PrivacyClass.P1) @Description("Day of the consent.") @Nullable
        LocalDate givenOn,

        @Privacy(PrivacyClass.P1) @Description("Day on which it was withdrawn; null while it was not.") @Nullable
        LocalDate withdrawnOn)
        implements Guarded {

    /** Over the register's own table {@code e}. */
    static final List<Column> COLUMNS = List.of(
            Column.of("contact_consent_by", "e.contact_consent_by", String.class)
                    .as("givenBy"),
            Column.of("contact_consent_on", "e.contact_consent_on", LocalDate.class)
                    .as("givenOn"),
            Column.of("contact_withdrawn_on", "e.contact_withdrawn_on", LocalDate.class)
                    .as("withdrawnOn"));

    public static ContactConsentView of(RecordRow row) {
        return new ContactConsentView(
                row.access(),
                row.constant(ConsentGiver.class, "contact_consent_by"),
                row.day("contact_consent_on"),
                row.day("contact_withdrawn_on"));
    }
}
