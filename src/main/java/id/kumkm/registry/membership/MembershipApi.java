package id.kumkm.registry.membership;

import id.kumkm.registry.cooperative.CooperativeView;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.ledger.AccessLog;
import id.kumkm.registry.membership.MembershipReads.Side;
import id.kumkm.registry.person.MemberPerson;
import id.kumkm.registry.person.PersonReads;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.register.RecordView;
import id.kumkm.registry.umkm.UmkmView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Memberships as they hang on cooperatives and on their members. */
@GraphQLApi
public class MembershipApi {

    private static final String MEMBER_LIST =
            "Its members (daftar anggota). That persons and their businesses are members is shown to who may read class P1"
                    + " of the cooperative or of the business; members counts them all.";
    private static final String MEMBERSHIPS =
            "Cooperatives that it is a member of (keanggotaan), as far as the caller may know.";
    private static final String AS_OF = "Only memberships of this day; without it all that were recorded.";
    private static final String FIRST = "Page size forward, 1 to 100; 20 when neither first nor last is given.";
    private static final String AFTER = "Cursor to read on from.";
    private static final String LAST = "Page size backward, 1 to 100.";
    private static final String BEFORE = "Cursor to read back from.";

    private final MembershipReads reads;
    private final PersonReads persons;
    private final AccessLog accessLog;
    private final Callers callers;

    @Inject
    public MembershipApi(MembershipReads reads, PersonReads persons, AccessLog accessLog, Callers callers) {
        this.reads = reads;
        this.persons = persons;
        this.accessLog = accessLog;
        this.callers = callers;
    }

    @NonNull
    @PermitAll
    @Description("How many memberships the whole list holds for the caller; counted only when asked for.")
    public Total total(@Source MembershipConnection connection) {
        return connection.length().get();
    }

    @PermitAll
    @Description(MEMBER_LIST)
    public @Nullable MembershipConnection memberList(
            @Source CooperativeView cooperative,
            @Name("asOf") @Description(AS_OF) @Nullable LocalDate asOf,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return page(Side.COOPERATIVE, cooperative, asOf, PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description(MEMBERSHIPS)
    public @Nullable MembershipConnection memberships(
            @Source CooperativeView cooperative,
            @Name("asOf") @Description(AS_OF) @Nullable LocalDate asOf,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return page(Side.MEMBER, cooperative, asOf, PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description(MEMBERSHIPS)
    public @Nullable MembershipConnection memberships(
            @Source UmkmView umkm,
            @Name("asOf") @Description(AS_OF) @Nullable LocalDate asOf,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return page(Side.MEMBER, umkm, asOf, PageRequest.of(first, after, last, before));
    }

    private MembershipConnection page(Side side, RecordView body, @Nullable LocalDate day, PageRequest page) {
        return MembershipConnection.of(reads.page(side, body.key(), day, page));
    }

    /** Asked only for memberships whose caller may read it; logged before it is read. */
    @PermitAll
    @Privacy(PrivacyClass.P2)
    @Description("The member, where it is a person (anggota perseorangan).")
    public List<@Nullable MemberPerson> person(@Source List<MembershipView> memberships) {
        List<MembershipView> ofPersons = memberships.stream()
                .map(MembershipView.class::cast)
                .filter(one -> one.personKey() != null)
                .toList();
        List<UUID> cooperatives = ofPersons.stream()
                .map(MembershipView::cooperativeKey)
                .distinct()
                .toList();
        if (!cooperatives.isEmpty()) {
            String purpose = Objects.requireNonNull(callers.purpose(), "A field of class P2 is read for no purpose");
            accessLog.add(callers.current().subject(), purpose, "memberList.person", cooperatives);
        }
        Map<UUID, MemberPerson> found = persons.members(
                ofPersons.stream().map(MembershipView::personKey).toList());
        return memberships.stream()
                .<@Nullable MemberPerson>map(one -> one.personKey() == null ? null : found.get(one.personKey()))
                .toList();
    }
}
