package id.kumkm.registry.association;

import id.kumkm.registry.body.BodyInput;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.LocationInput;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.register.RecordInput;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** What is said of an association, when it is registered and when it is corrected. */
@Input("AssociationInput")
@Description("What is said of an association. In an update an absent field keeps what is stored and null clears it."
        + " A number written as nothing (a dash, a zero, \"tidak ada\") counts as absent.")
public record AssociationInput(
        @Description("Name (nama asosiasi), at most 200 characters. Required.") @Nullable
        String name,

        @Description("Legal form: YAYASAN, or LAINNYA for an ordinary association (perkumpulan).") @Nullable
        LegalForm legalForm,

        @Description("Kemendagri code of the region it works in: a province, regency or below. Required.") @Nullable
        String regionCode,

        @Description("Where its office is.") @Nullable LocationInput location,

        @Description("Whom it speaks for (lingkup), for example batik makers; at most 200 characters.") @Nullable
        String scope,

        @Description("Telephone of its office (telepon): mobile, or a landline with its area code; of no person."
                + " Of several lines (0271-712345-8) the first is kept. Class P0.")
        @Nullable
        String phone,

        @Description("E-mail address of its office (surel); of no person. Class P0.") @Nullable
        String email,

        @Description("Its website, at most 200 characters; https:// where no scheme is written.") @Nullable
        String website,

        @Description("Contact person.") @Nullable ContactInput contact)
        implements RecordInput {

    @Override
    public BodyInput asBody() {
        return new BodyInput(
                name, legalForm, regionCode == null ? null : RegionCode.normalise(regionCode), location, null);
    }

    @Override
    public Map<IdentifierScheme, @Nullable String> asNumbers() {
        return Map.of();
    }
}
