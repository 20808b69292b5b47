package id.kumkm.registry.umkm;

import id.kumkm.registry.body.ActivityInput;
import id.kumkm.registry.body.BodyInput;
import id.kumkm.registry.body.ContactFacts;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.LocationInput;
import id.kumkm.registry.person.OwnerInput;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.register.ContactConsentInput;
import id.kumkm.registry.register.EnterpriseFacts;
import id.kumkm.registry.register.EnterpriseInput;
import id.kumkm.registry.register.OwnExport;
import id.kumkm.registry.scale.FiguresInput;
import id.kumkm.registry.scale.Scale;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** What is said of an UMKM, when it is registered and when it is corrected. */
@Input("UmkmInput")
@Description("What is said of an UMKM. In an update an absent field keeps what is stored and null clears it."
        + " A number written as nothing (a dash, a zero, \"tidak ada\") counts as absent.")
public record UmkmInput(
        @Description("Name of the business (nama usaha), at most 200 characters. Required.") @Nullable
        String name,

        @Description("Further names it trades under (merek dagang), at most 10.") @Nullable
        List<String> tradeNames,

        @Description("Legal form.") @Nullable LegalForm legalForm,

        @Description("Kemendagri code of its region, down to the village if known; dots may be left out. Required.")
        @Nullable
        String regionCode,

        @Description("Where it is.") @Nullable LocationInput location,

        @Description(
                "Telephone for everyone (telepon): mobile, or a landline with its area code, for example (0271) 712345"
                        + " ext. 12. Of several lines (0271-712345-8) the first is kept. The owner's own stands under"
                        + " owner.")
        @Nullable
        String phone,

        @Description("E-mail address for everyone (surel). The owner's own stands under owner.") @Nullable
        String email,

        @Description("Its website, at most 200 characters; https:// where no scheme is written.") @Nullable
        String website,

        @Description(
                "Who consents to phone, email and website being public, and when. Without consent they are of class P1"
                        + " where the business is a natural person's.")
        @Nullable
        ContactConsentInput contactConsent,

        @Description("Business identity number (NIB): 13 digits, unique among businesses that are not closed.")
        @Nullable
        String nib,

        @Description("Tax number (NPWP): 15 or 16 digits. Sealed with the owner where the owner is a natural person.")
        @Nullable
        String npwp,

        @Description("The owner.") @Nullable OwnerInput owner,

        @Description("Size class as declared; figures, where there are any, decide. MIKRO, KECIL or MENENGAH.")
        @Nullable
        Scale declaredScale,

        @Description("Category of the city's own list (kategori), for example Kuliner; at most 60 characters.")
        @Nullable
        String localCategory,

        @Description("What the business does, at most 1,000 characters.") @Nullable
        String description,

        @Description("Day of founding, not in the future.") @Nullable
        LocalDate establishedOn,

        @Description("True where it exports itself (ekspor sendiri), false where it does not; null where nobody said.")
        @Nullable
        Boolean exporting,

        @Description("Year since which it exports itself.") @Nullable
        Integer exportingSince,

        @Description("Countries that it exports to itself (ISO 3166-1, two letters), at most 50.") @Nullable
        List<String> exportDestinations,

        @Description("Figures by year; each year given replaces that year.") @Nullable
        List<FiguresInput> figures,

        @Description("What it does (kegiatan usaha), at most 20; the list replaces the one known.") @Nullable
        List<ActivityInput> activities)
        implements EnterpriseInput {

    @Override
    public BodyInput asBody() {
        return new BodyInput(
                name, legalForm, regionCode == null ? null : RegionCode.normalise(regionCode), location, activities);
    }

    @Override
    public Map<IdentifierScheme, @Nullable String> asNumbers() {
        Map<IdentifierScheme, @Nullable String> numbers = new EnumMap<>(IdentifierScheme.class);
        numbers.put(IdentifierScheme.NIB, nib);
        numbers.put(IdentifierScheme.NPWP, npwp);
        return numbers;
    }

    @Override
    public EnterpriseFacts asEnterprise() {
        return new EnterpriseFacts(
                tradeNames,
                description,
                establishedOn,
                owner,
                figures,
                new ContactFacts(phone, email, website),
                contactConsent,
                new OwnExport(exporting, exportingSince, exportDestinations));
    }
}
