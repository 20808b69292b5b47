package id.kumkm.registry.body;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/** Legal form. Decides whose data a record is: a natural person's (UU 27/2022), or a legal entity's. */
@Enum("LegalForm")
@Description("Legal form of an enterprise (bentuk badan usaha).")
public enum LegalForm {
    @Description("Sole proprietor without a name of its own.")
    PERORANGAN(true),
    @Description("Sole proprietor under a business name (usaha dagang).")
    UD(true),
    @Description("Limited partnership (persekutuan komanditer).")
    CV(false),
    @Description("Firm (persekutuan firma).")
    FIRMA(false),
    @Description("Limited liability company (perseroan terbatas).")
    PT(false),
    @Description("One-person limited liability company (PT perorangan, PP 8/2021).")
    PT_PERORANGAN(false),
    @Description("Cooperative (koperasi).")
    KOPERASI(false),
    @Description("Foundation (yayasan).")
    YAYASAN(false),
    @Description("State-owned enterprise.")
    BUMN(false),
    @Description("Enterprise owned by a regional government.")
    BUMD(false),
    @Description("Another form.")
    LAINNYA(true);

    private final boolean naturalPerson;

    LegalForm(boolean naturalPerson) {
        this.naturalPerson = naturalPerson;
    }

    /** True where the enterprise's numbers and figures are personal data of its owner; so too while nothing is known. */
    public static boolean isNaturalPerson(@Nullable LegalForm form) {
        return form == null || form.naturalPerson;
    }
}
