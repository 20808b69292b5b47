package id.kumkm.registry.umkm;

import id.kumkm.registry.body.Body;
import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.body.QualityFlag;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.person.Person;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.scale.Figures;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.scale.ScaleBasis;
import id.kumkm.registry.scale.ScaleRule;
import id.kumkm.registry.scale.YearlyFigures;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registered UMKM: what may be said of it, and what follows from that. */
@Entity
class Umkm {

    @Id
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    @JoinColumn(name = "id")
    private Body body;

    @Column(name = "trade_names", columnDefinition = "text[]")
    private String[] tradeNames = new String[0];

    private String description;

    @Column(name = "local_category")
    private String localCategory;

    @Column(name = "established_on")
    private LocalDate establishedOn;

    @Column(name = "declared_scale")
    @Enumerated(EnumType.STRING)
    private Scale declaredScale;

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
    private List<Person> owners = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "body_id", insertable = false, updatable = false)
    private List<Figures> figures = new ArrayList<>();

    protected Umkm() {}

    Umkm(Origin origin, String actor, OffsetDateTime now) {
        this.body = new Body(BodyKind.UMKM, origin, actor, now);
    }

    Body body() {
        return body;
    }

    Holding holding() {
        return new Holding(Sector.UMKM, Objects.toString(body.regionCode(), ""), body.source(), body.changedBy());
    }

    /** Takes the input whole; adds everything that is wrong with it. */
    void describe(UmkmInput input, Given given, Registrar registrar, Rejections rejections) {
        Object before = body.verifiedFacts();
        body.describe(input.body(), given, registrar.knownRegions(), rejections);
        describeItself(input, given, registrar, rejections);
        describeOwner(input, given, registrar, rejections);
        describeNumbers(input, given, registrar, rejections);
        if (given.has("figures")) {
            YearlyFigures.describe(
                    figures, body.id(), input.figures(), registrar.today().getYear(), rejections);
        }
        classify(registrar.scaleRule());
        if (before.equals(body.verifiedFacts())) {
            body.standing().identified(isIdentified());
        } else {
            body.standing().unverify(isIdentified());
        }
    }

    private void describeItself(UmkmInput input, Given given, Registrar registrar, Rejections rejections) {
        if (given.has("tradeNames")) {
            tradeNames = TradeNames.clean(input.tradeNames(), rejections);
        }
        if (given.has("localCategory")) {
            localCategory = Text.clean(input.localCategory(), 60, "umkm.localCategory", rejections);
        }
        if (given.has("description")) {
            description = Text.clean(input.description(), 1_000, "umkm.description", rejections);
        }
        if (given.has("establishedOn")) {
            found(input.establishedOn(), registrar, rejections);
        }
        if (given.has("declaredScale")) {
            declaredScale = input.declaredScale();
            if (declaredScale == Scale.BESAR) {
                rejections.add(
                        "NOT_AN_UMKM",
                        "umkm.declaredScale",
                        "Usaha besar bukan UMKM.",
                        "A large enterprise is no UMKM.");
            }
        }
    }

    private void found(@Nullable LocalDate day, Registrar registrar, Rejections rejections) {
        establishedOn = day;
        if (day != null && day.isAfter(registrar.today())) {
            rejections.add(
                    "INVALID_DATE",
                    "umkm.establishedOn",
                    "Tanggal berdiri tidak boleh di masa depan.",
                    "The day of founding cannot lie in the future.");
        }
    }

    private void describeOwner(UmkmInput input, Given given, Registrar registrar, Rejections rejections) {
        if (given.has("owner") && (input.owner() != null || !owners.isEmpty())) {
            owner().describe(input.owner(), given.in("owner"), registrar.sealer(), rejections);
        }
    }

    private void describeNumbers(UmkmInput input, Given given, Registrar registrar, Rejections rejections) {
        if (given.has("nib")) {
            body.identify(
                    IdentifierScheme.NIB, registrar.number(IdentifierScheme.NIB, input.nib(), body.id(), rejections));
        }
        if (!given.has("npwp")) {
            return;
        }
        boolean personal = LegalForm.isNaturalPerson(body.legalForm());
        String npwp = personal
                ? registrar.form(IdentifierScheme.NPWP, input.npwp(), rejections)
                : registrar.number(IdentifierScheme.NPWP, input.npwp(), body.id(), rejections);
        // A natural person's tax number is sealed with the owner: since 2024 it is the owner's NIK.
        body.identify(IdentifierScheme.NPWP, personal ? null : npwp);
        if ((personal && npwp != null) || !owners.isEmpty()) {
            owner().taxNumber(personal ? npwp : null, registrar.sealer());
        }
        body.flag(QualityFlag.DOUBTFUL_NPWP, npwp != null && IdentifierScheme.hasDoubtfulCheckDigit(npwp));
    }

    /** The figures decide where there are any; a declaration that differs is a flag, never a refusal. */
    private void classify(ScaleRule rule) {
        var computed = rule.compute(figures, establishedOn);
        computedScale = computed.map(ScaleRule.Computed::scale).orElse(null);
        scaleBasis =
                computed.map(ScaleRule.Computed::basis).orElse(declaredScale == null ? null : ScaleBasis.PERNYATAAN);
        scaleYear = computed.map(found -> (short) found.year()).orElse(null);
        body.flag(
                QualityFlag.SCALE_MISMATCH,
                declaredScale != null && computedScale != null && declaredScale != computedScale);
    }

    private boolean isIdentified() {
        return body.number(IdentifierScheme.NIB) != null || owners.stream().anyMatch(Person::hasNik);
    }

    private Person owner() {
        if (owners.isEmpty()) {
            owners.add(new Person(body.id()));
        }
        return owners.get(0);
    }

    /** True where there was something to erase. */
    boolean eraseOwner(OffsetDateTime now) {
        boolean may = !owners.isEmpty() && !owners.get(0).isErased();
        if (may) {
            owners.get(0).erase(now);
        }
        return may;
    }

    /** Takes the new status; a closed business that comes back needs its numbers to be free still. */
    Rejections changeStatus(BodyStatus wanted, BodyRepository bodies) {
        if (wanted == BodyStatus.TUTUP || !bodies.hasNumberOfAnother(body)) {
            return UmkmService.possible(body.changeStatus(wanted));
        }
        Rejections rejections = new Rejections();
        rejections.add(
                "TAKEN",
                "id",
                "NIB atau NPWP sudah dipakai usaha lain.",
                "Its NIB or NPWP belongs to another business.");
        return rejections;
    }
}
