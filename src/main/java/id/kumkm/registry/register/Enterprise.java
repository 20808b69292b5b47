package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.body.QualityFlag;
import id.kumkm.registry.person.OwnerInput;
import id.kumkm.registry.person.Person;
import id.kumkm.registry.platform.Countries;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.WrittenNumber;
import id.kumkm.registry.scale.Figures;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.scale.ScaleBasis;
import id.kumkm.registry.scale.ScaleRule;
import id.kumkm.registry.scale.YearlyFigures;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A business, small or large: it has an owner, a NIB, figures, and a size class that follows from them. */
@MappedSuperclass
public abstract class Enterprise<I extends EnterpriseInput> extends Registered<I> {

    @Column(name = "trade_names", columnDefinition = "text[]")
    private String[] tradeNames = new String[0];

    private String description;

    @Column(name = "established_on")
    private LocalDate establishedOn;

    private Boolean exporting;

    @Column(name = "exporting_since")
    private Short exportingSince;

    @Column(name = "export_destinations", columnDefinition = "text[]")
    private String[] exportDestinations;

    @Column(name = "computed_scale")
    @Enumerated(EnumType.STRING)
    private Scale computedScale;

    @Column(name = "scale_basis")
    @Enumerated(EnumType.STRING)
    private ScaleBasis scaleBasis;

    @Column(name = "scale_year")
    private Short scaleYear;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "body_id", insertable = false, updatable = false)
    @SQLRestriction("NOT is_member")
    private List<Person> owners = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "body_id", insertable = false, updatable = false)
    private List<Figures> figures = new ArrayList<>();

    protected Enterprise() {}

    protected Enterprise(BodyKind kind, Origin origin, String actor, OffsetDateTime now) {
        super(kind, origin, actor, now);
    }

    /** The same business in another register; its owner and figures hang on its body. */
    protected Enterprise(Enterprise<?> before) {
        super(before.body());
        this.tradeNames = before.tradeNames;
        this.description = before.description;
        this.establishedOn = before.establishedOn;
        this.exporting = before.exporting;
        this.exportingSince = before.exportingSince;
        this.exportDestinations = before.exportDestinations;
        this.computedScale = before.computedScale;
        this.scaleBasis = before.scaleBasis;
        this.scaleYear = before.scaleYear;
    }

    public @Nullable Scale computedScale() {
        return computedScale;
    }

    /** How everyone reaches it; the register keeps it, since Hibernate embeds nothing in what entities have in common. */
    public abstract @Nullable EnterpriseContact contact();

    protected abstract void reach(EnterpriseContact contact);

    /** Size class as declared; the register says what may be. */
    protected abstract @Nullable Scale declaredScale();

    @Override
    protected void describeItself(I input, Given given, Registrar registrar, Rejections rejections) {
        EnterpriseFacts facts = input.asEnterprise();
        if (given.has("tradeNames")) {
            tradeNames = Text.cleanAll(facts.tradeNames(), 10, 200, "tradeNames", rejections);
        }
        if (given.has("description")) {
            description = Text.clean(facts.description(), 1_000, "description", rejections);
        }
        if (given.has("establishedOn")) {
            establishedOn = registrar.day(facts.establishedOn(), "establishedOn", rejections);
        }
        describeExport(facts.export(), given, registrar, rejections);
        reach(EnterpriseContact.of(contact(), facts, given, registrar, rejections));
        if (given.has("owner") && (facts.owner() != null || !owners.isEmpty())) {
            describeOwner(facts.owner(), given.in("owner"), registrar, rejections.in("owner"));
        }
        number(IdentifierScheme.NIB, input, given, registrar, rejections);
        String npwp = input.asNumbers().get(IdentifierScheme.NPWP);
        if (given.hasNumber("npwp", npwp)) {
            taxNumber(npwp, registrar, rejections);
        } else {
            moveTaxNumber(registrar);
        }
        Person.checkNamed(owners, rejections.in("owner"));
        if (given.has("figures")) {
            int thisYear = registrar.today().getYear();
            YearlyFigures.describe(figures, body().id(), facts.figures(), thisYear, rejections.in("figures"));
        }
        classify(registrar.scaleRule());
    }

    private void describeOwner(@Nullable OwnerInput said, Given given, Registrar registrar, Rejections rejections) {
        Person owner = owners.isEmpty() ? new Person(body().id()) : owners.get(0);
        owner.describe(said, given, registrar.personRules(), rejections);
        if (owners.isEmpty() && owner.isKnown()) {
            owners.add(owner);
        }
    }

    private void describeExport(OwnExport said, Given given, Registrar registrar, Rejections rejections) {
        exporting = given.has("exporting") ? said.exporting() : exporting;
        if (given.has("exportingSince")) {
            exportingSince = registrar.year(said.since(), "exportingSince", rejections);
        }
        if (given.has("exportDestinations")) {
            String[] codes = Countries.abroad(said.destinations(), "exportDestinations", rejections);
            exportDestinations = codes.length == 0 ? null : codes;
        }
        if (!Boolean.TRUE.equals(exporting) && (exportingSince != null || exportDestinations != null)) {
            OwnExport.refuse(exportingSince == null ? "exportDestinations" : "exportingSince", rejections);
        }
    }

    /** A natural person's tax number is sealed with the owner: since 2024 it is the owner's NIK. */
    private void taxNumber(@Nullable String written, Registrar registrar, Rejections rejections) {
        boolean personal = isPersonal();
        String bare = WrittenNumber.bare(written);
        if (!personal && bare != null && IdentifierScheme.isNik(bare)) {
            IdentifierScheme.refuseNik(rejections);
            return;
        }
        String npwp = personal
                ? registrar.form(IdentifierScheme.NPWP, written, rejections)
                : registrar.number(IdentifierScheme.NPWP, written, body().id(), rejections);
        body().identify(IdentifierScheme.NPWP, personal ? null : npwp);
        if ((personal && npwp != null) || !owners.isEmpty()) {
            owner().taxNumber(personal ? npwp : null, registrar.personRules());
        }
        body().flag(QualityFlag.DOUBTFUL_NPWP, npwp != null && IdentifierScheme.hasDoubtfulCheckDigit(npwp));
    }

    /**
     * A business that turns out to be a natural person's: its number becomes the owner's, and goes when that one is erased. A
     * legal entity has a number of its own, which nobody has compared with others yet: that of the person goes.
     */
    private void moveTaxNumber(Registrar registrar) {
        String open = body().number(IdentifierScheme.NPWP);
        if (isPersonal() && open != null) {
            body().identify(IdentifierScheme.NPWP, null);
            owner().taxNumber(open, registrar.personRules());
        } else if (!isPersonal() && !owners.isEmpty() && owner().hasTaxNumber()) {
            owner().taxNumber(null, registrar.personRules());
            body().flag(QualityFlag.DOUBTFUL_NPWP, false);
        }
    }

    @Override
    boolean hasPersonalData() {
        boolean said = !figures.isEmpty() || !owners.isEmpty() || EnterpriseContact.isKnown(contact());
        return isPersonal() && (said || body().isLocated() || body().number(IdentifierScheme.NIB) != null);
    }

    /** The figures decide where there are any; a declaration that differs is a flag, never a refusal. */
    private void classify(ScaleRule rule) {
        Scale declared = declaredScale();
        var computed = rule.compute(figures, establishedOn);
        computedScale = computed.map(ScaleRule.Computed::scale).orElse(null);
        scaleBasis = computed.map(ScaleRule.Computed::basis).orElse(declared == null ? null : ScaleBasis.PERNYATAAN);
        scaleYear = computed.map(found -> (short) found.year()).orElse(null);
        body().flag(QualityFlag.SCALE_MISMATCH, declared != null && computedScale != null && declared != computedScale);
    }

    @Override
    protected boolean isIdentified() {
        return super.isIdentified() || owners.stream().anyMatch(Person::hasNik);
    }

    /** True where something is said of it that erasing its owner takes away. */
    private boolean isDescribed() {
        return tradeNames.length > 0
                || description != null
                || establishedOn != null
                || exportingSince != null
                || exportDestinations != null
                || EnterpriseContact.isKnown(contact());
    }

    @Override
    protected boolean isErased() {
        return !owners.isEmpty() && owners.get(0).isErased();
    }

    private Person owner() {
        if (owners.isEmpty()) {
            owners.add(new Person(body().id()));
        }
        return owners.get(0);
    }

    /** Erases its owner; true where there was one. The database forgets a natural person's own business (person_forget). */
    boolean eraseOwner(OffsetDateTime now) {
        boolean known = !owners.isEmpty() && !isErased();
        boolean may = known || (isPersonal() && (body().isNamed() || !figures.isEmpty() || isDescribed()));
        if (may) {
            owner().erase(now);
        }
        if (may && isPersonal()) {
            body().flag(QualityFlag.DOUBTFUL_NPWP, false);
            body().standing().identified(false);
        }
        return may;
    }
}
