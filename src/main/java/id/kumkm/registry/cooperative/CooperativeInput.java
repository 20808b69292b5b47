package id.kumkm.registry.cooperative;

import id.kumkm.registry.body.ActivityInput;
import id.kumkm.registry.body.BodyInput;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.LocationInput;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.register.RecordInput;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** What is said of a cooperative, when it is registered and when it is corrected. */
@Input("CooperativeInput")
@Description("What is said of a cooperative. In an update an absent field keeps what is stored and null clears it."
        + " A number written as nothing (a dash, a zero, \"tidak ada\") counts as absent.")
public record CooperativeInput(
        @Description("Name (nama koperasi), at most 200 characters. Required.") @Nullable
        String name,

        @Description("Kemendagri code of its office's region; dots may be left out. Required.") @Nullable
        String regionCode,

        @Description("Where its office is.") @Nullable LocationInput location,

        @Description("Telephone of its office (telepon): mobile, or a landline with its area code; of no person."
                + " Of several lines (0271-712345-8) the first is kept. Class P0.")
        @Nullable
        String phone,

        @Description("E-mail address of its office (surel); of no person. Class P0.") @Nullable
        String email,

        @Description("Its website, at most 200 characters; https:// where no scheme is written.") @Nullable
        String website,

        @Description("What it does (jenis).") @Nullable CooperativeKind kind,

        @Description("Who its members are (bentuk).") @Nullable
        CooperativeForm form,

        @Description("Where its members come from (wilayah keanggotaan); decides whose office has authority. Required.")
        @Nullable
        MembershipArea membershipArea,

        @Description("How it is managed (pola pengelolaan).") @Nullable
        CooperativeManagement management,

        @Description("Group that it belongs to (kelompok).") @Nullable
        CooperativeGroup group,

        @Description("Number of its legal entity (nomor badan hukum) as it was given, at most 60 characters.") @Nullable
        String legalEntityNumber,

        @Description("Day of its legal entity (tanggal badan hukum), not in the future.") @Nullable
        LocalDate legalEntityOn,

        @Description("Number of the cooperative (NIK koperasi), digits, unique; not a person's NIK.") @Nullable
        String nikKoperasi,

        @Description("Last day on which the certificate of that number is valid.") @Nullable
        LocalDate certificateValidUntil,

        @Description("Business identity number (NIB): 13 digits, unique among records that are not closed.") @Nullable
        String nib,

        @Description("Male members (anggota pria).") @Nullable
        Integer maleMembers,

        @Description("Female members (anggota wanita).") @Nullable
        Integer femaleMembers,

        @Description("Officers (pengurus), how many.") @Nullable
        Integer officers,

        @Description("Supervisors (pengawas), how many.") @Nullable
        Integer supervisors,

        @Description("Managers (manajer), how many.") @Nullable
        Integer managers,

        @Description("Employees other than managers (karyawan), how many.") @Nullable
        Integer employees,

        @Description("What it does (kegiatan usaha), at most 20; the list replaces the one known.") @Nullable
        List<ActivityInput> activities)
        implements RecordInput {

    @Override
    public BodyInput asBody() {
        String code = regionCode == null ? null : RegionCode.normalise(regionCode);
        return new BodyInput(name, LegalForm.KOPERASI, code, location, activities);
    }

    @Override
    public Map<IdentifierScheme, @Nullable String> asNumbers() {
        Map<IdentifierScheme, @Nullable String> numbers = new EnumMap<>(IdentifierScheme.class);
        numbers.put(IdentifierScheme.NIB, nib);
        numbers.put(IdentifierScheme.NIK_KOPERASI, nikKoperasi);
        return numbers;
    }
}
