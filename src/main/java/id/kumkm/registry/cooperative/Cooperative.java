package id.kumkm.registry.cooperative;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.ContactFacts;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.body.PublicContact;
import id.kumkm.registry.body.QualityFlag;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Count;
import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.register.Registered;
import id.kumkm.registry.register.Registrar;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A registered cooperative: what may be said of it, and who has authority over it. */
@Entity
class Cooperative extends Registered<CooperativeInput> {

    private static final int USUAL_NUMBER = 13;

    @Enumerated(EnumType.STRING)
    private CooperativeKind kind;

    @Enumerated(EnumType.STRING)
    private CooperativeForm form;

    @Column(name = "membership_area")
    @Enumerated(EnumType.STRING)
    private MembershipArea membershipArea;

    @Enumerated(EnumType.STRING)
    private CooperativeManagement management;

    @Column(name = "cooperative_group")
    @Enumerated(EnumType.STRING)
    private CooperativeGroup group;

    @Column(name = "legal_entity_number")
    private String legalEntityNumber;

    @Column(name = "legal_entity_on")
    private LocalDate legalEntityOn;

    @Column(name = "certificate_valid_until")
    private LocalDate certificateValidUntil;

    @Embedded
    private PublicContact contact;

    @Column(name = "male_members")
    private Integer maleMembers;

    @Column(name = "female_members")
    private Integer femaleMembers;

    private Integer officers;
    private Integer supervisors;
    private Integer managers;
    private Integer employees;

    protected Cooperative() {}

    Cooperative(Origin origin, String actor, OffsetDateTime now) {
        super(BodyKind.COOPERATIVE, origin, actor, now);
    }

    /** Authority goes by where the members are: one with members across a province is above the city of its office. */
    @Override
    public Holding holding() {
        return holding(membershipArea == null ? "" : membershipArea.authority(region()));
    }

    @Nullable
    CooperativeForm form() {
        return form;
    }

    private Holding holding(String area) {
        return new Holding(body().id(), Sector.COOPERATIVE, area, body().source(), body().changedBy());
    }

    private String region() {
        return Objects.toString(body().regionCode(), "");
    }

    /** Where the office itself lies in them, its members come from too far. */
    @Override
    protected String fieldOutOf(Caller caller) {
        return Policy.mayWrite(caller, holding(region())) ? "membershipArea" : super.fieldOutOf(caller);
    }

    @Override
    protected void describeItself(CooperativeInput input, Given given, Registrar registrar, Rejections rejections) {
        kind = given.has("kind") ? input.kind() : kind;
        form = given.has("form") ? input.form() : form;
        management = given.has("management") ? input.management() : management;
        group = given.has("group") ? input.group() : group;
        if (given.has("membershipArea")) {
            membershipArea = input.membershipArea();
            if (membershipArea == null) {
                rejections.add(
                        "REQUIRED",
                        "membershipArea",
                        "Wilayah keanggotaan wajib diisi; ia menentukan kewenangan.",
                        "The membership area is required; it decides who has authority.");
            }
        }
        ContactFacts reached = new ContactFacts(input.phone(), input.email(), input.website());
        contact = PublicContact.of(contact, reached, given, rejections);
        describeLegally(input, given, registrar, rejections);
        count(input, given, rejections);
        number(IdentifierScheme.NIB, input, given, registrar, rejections);
        number(IdentifierScheme.NIK_KOPERASI, input, given, registrar, rejections);
        String number = body().number(IdentifierScheme.NIK_KOPERASI);
        body().flag(QualityFlag.DOUBTFUL_NIK_KOPERASI, number != null && number.length() != USUAL_NUMBER);
    }

    private void describeLegally(CooperativeInput input, Given given, Registrar registrar, Rejections rejections) {
        if (given.hasNumber("legalEntityNumber", input.legalEntityNumber())) {
            legalEntityNumber = Text.clean(input.legalEntityNumber(), 60, "legalEntityNumber", rejections);
            boolean doubtful = legalEntityNumber != null && LegalEntityNumber.isDoubtful(legalEntityNumber);
            body().flag(QualityFlag.DOUBTFUL_LEGAL_ENTITY_NUMBER, doubtful);
        }
        if (given.has("legalEntityOn")) {
            legalEntityOn = registrar.day(input.legalEntityOn(), "legalEntityOn", rejections);
        }
        if (given.has("certificateValidUntil")) {
            certificateValidUntil = Days.possible(input.certificateValidUntil(), "certificateValidUntil", rejections);
        }
    }

    private void count(CooperativeInput input, Given given, Rejections rejections) {
        maleMembers = count(maleMembers, input.maleMembers(), "maleMembers", given, rejections);
        femaleMembers = count(femaleMembers, input.femaleMembers(), "femaleMembers", given, rejections);
        officers = count(officers, input.officers(), "officers", given, rejections);
        supervisors = count(supervisors, input.supervisors(), "supervisors", given, rejections);
        managers = count(managers, input.managers(), "managers", given, rejections);
        employees = count(employees, input.employees(), "employees", given, rejections);
    }

    private static @Nullable Integer count(
            @Nullable Integer known, @Nullable Integer said, String field, Given given, Rejections rejections) {
        return given.has(field) ? Count.of(said, field, rejections) : known;
    }
}
