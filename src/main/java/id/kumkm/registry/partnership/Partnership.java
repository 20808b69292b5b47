package id.kumkm.registry.partnership;

import id.kumkm.registry.body.Origin;
import id.kumkm.registry.body.SecondSubject;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partnership between a supplier and a buyer: what was agreed, and where it stands. */
@Entity
class Partnership {

    @Id
    private UUID id;

    @Column(name = "supplier_id", updatable = false)
    private UUID supplierId;

    @Column(name = "buyer_id", updatable = false)
    private UUID buyerId;

    @Embedded
    private Firmness firmness;

    @Embedded
    private Terms terms = new Terms();

    @Embedded
    private Supply supply = new Supply();

    @Embedded
    private Lifecycle lifecycle;

    @Embedded
    private SecondSubject second;

    @Column(updatable = false)
    private String source;

    @Column(name = "registered_at", updatable = false)
    private OffsetDateTime registeredAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    private int version;

    protected Partnership() {}

    /** A new partnership: registered, not yet confirmed. */
    Partnership(UUID supplierId, UUID buyerId, Caller writer, OffsetDateTime now) {
        this.id = Uuids.next();
        this.supplierId = supplierId;
        this.buyerId = buyerId;
        this.lifecycle = Lifecycle.ofANewPartnership();
        this.second = SecondSubject.missing(writer);
        this.source = writer.source() == null ? Origin.REGISTRY : writer.source();
        this.registeredAt = now;
        this.updatedAt = now;
        this.version = 1;
    }

    UUID id() {
        return id;
    }

    UUID supplierId() {
        return supplierId;
    }

    UUID buyerId() {
        return buyerId;
    }

    String source() {
        return source;
    }

    int version() {
        return version;
    }

    Terms terms() {
        return terms;
    }

    Supply supply() {
        return supply;
    }

    /** Where it stands, and what can become of it. */
    Lifecycle lifecycle() {
        return lifecycle;
    }

    /** On which days it is at work, as far as is known now. */
    ActiveDays activeDays() {
        return lifecycle.activeDays();
    }

    /** The last day that both sides stand behind. */
    @Nullable
    LocalDate lastDay() {
        return lifecycle.lastDay(terms);
    }

    /** Where it stands on a day. */
    PartnershipStatus status(LocalDate day) {
        return lifecycle.status(terms, day);
    }

    /** The caller writes something of it, so it confirms neither that nor a later last day. */
    void write(Caller writer) {
        second.write(writer);
    }

    /** It is being changed: the next version of it. */
    void changed(OffsetDateTime now) {
        version++;
        updatedAt = now;
    }

    /** Takes what is said when it is registered. */
    void begin(@Nullable PartnershipStage first, TermsInput input, Known known, Rejections rejections) {
        firmness = Firmness.of(first);
        describe(input, Given.ALL, known, rejections.in("terms"));
    }

    private void describe(TermsInput input, Given given, Known known, Rejections rejections) {
        terms.describe(input, given, known, rejections);
        supply.describe(input, given, known, rejections);
        checkContract(rejections);
    }

    private AgreedTerms agreed() {
        return supply.agreed(terms.agreed());
    }

    /** Of what both sides confirmed nothing is another now. */
    private void keep(AgreedTerms agreed, boolean corrects, Rejections rejections) {
        if (lifecycle.isConfirmed()) {
            agreed.checkKept(agreed(), corrects, rejections);
        }
    }

    private void checkContract(Rejections rejections) {
        if (firmness.isContract()) {
            terms.requireSignature(rejections);
        }
    }

    /** Takes other terms, between whose days what was delivered lies. Of confirmed ones there is another last day. */
    void update(Amendment amendment, Deliveries deliveries, Known known, Rejections rejections) {
        boolean over = status(known.today()) == PartnershipStatus.SELESAI;
        if (over && !amendment.mayTouchWhatIsOver(terms.endsOn(), lastDay())) {
            Lifecycle.wrongState(rejections);
            return;
        }
        LocalDate first = terms.startsOn();
        LocalDate last = terms.endsOn();
        AgreedTerms agreed = agreed();
        describe(amendment.input(), amendment.given(), known, rejections.in("terms"));
        keep(agreed, amendment.corrects(), rejections.in("terms"));
        terms.checkDeliveries(deliveries, rejections.in("terms"));
        String number = DocumentNumber.clean(amendment.addendum(), "addendumNumber", rejections);
        lifecycle.amend(number, first, last, terms, rejections);
    }

    /** The document behind it has become firmer. */
    void advance(
            PartnershipStage next,
            @Nullable String number,
            @Nullable LocalDate signedOn,
            Known known,
            Rejections rejections) {
        PartnershipStatus now = status(known.today());
        if (now == PartnershipStatus.DIHENTIKAN || now == PartnershipStatus.SELESAI) {
            Lifecycle.wrongState(rejections);
        } else if (firmness.raise(next, lifecycle.isConfirmed(), rejections)) {
            AgreedTerms agreed = agreed();
            terms.sign(number, signedOn, known, rejections);
            keep(agreed, false, rejections);
            checkContract(rejections);
        }
    }

    /**
     * The other side stands behind it, as whom the policy says.
     *
     * @param as null where the caller has nothing to do with that side
     */
    void confirm(
            Caller caller,
            @Nullable LinkConfirmation as,
            @Nullable String document,
            OffsetDateTime now,
            Rejections rejections) {
        if (lifecycle.isLonger() || firmness.isWaiting()) {
            second.check(caller, as, rejections);
        } else {
            second.confirm(caller, as, rejections);
        }
        lifecycle.confirm(document, terms, firmness.isWaiting(), now, rejections);
        firmness.agree();
    }

    /** It ends before its last day, after what was delivered. */
    void stop(@Nullable LocalDate day, Deliveries deliveries, LocalDate today, Rejections rejections) {
        lifecycle.stop(day, deliveries, terms, today, rejections);
    }

    /** It rests after what was delivered. */
    void dispute(Deliveries deliveries, LocalDate today, Rejections rejections) {
        lifecycle.dispute(deliveries, terms, today, rejections);
    }

    /** The dispute is over. */
    void resolve(
            ResolvePartnership.Resolution resolution, Deliveries deliveries, LocalDate today, Rejections rejections) {
        lifecycle.resolve(resolution, deliveries, terms, today, rejections);
    }
}
