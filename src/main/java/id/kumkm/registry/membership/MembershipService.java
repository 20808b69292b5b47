package id.kumkm.registry.membership;

import id.kumkm.registry.cooperative.CooperativeForm;
import id.kumkm.registry.cooperative.CooperativeView;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.ledger.AccessLog;
import id.kumkm.registry.person.Person;
import id.kumkm.registry.person.PersonRules;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.register.BodyChanges;
import id.kumkm.registry.register.Change;
import id.kumkm.registry.register.Held;
import id.kumkm.registry.register.Keyed;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Records;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes of memberships: by who may correct the cooperative, which its membership area decides. */
@Singleton
public class MembershipService {

    private static final int MOST = 1_000;

    private final BodyChanges changes;
    private final Records records;
    private final MembershipRepository repository;
    private final PersonRules personRules;
    private final AccessLog log;
    private final Today today;

    @Inject
    MembershipService(
            BodyChanges changes,
            Records records,
            MembershipRepository repository,
            PersonRules personRules,
            AccessLog log,
            Today today) {
        this.changes = changes;
        this.records = records;
        this.repository = repository;
        this.personRules = personRules;
        this.log = log;
        this.today = today;
    }

    /** Adds all of these members, or none: what is looked up and what is written does not grow with their number. */
    public Outcome addAll(AddMembers input, Caller caller) {
        Change change = new Change(input.cooperativeId(), input.expectedVersion(), caller, null);
        Keyed request = new Keyed(input.idempotencyKey(), input, Keyed.Visible.PUBLIC);
        return changes.addLink("cooperativeId", change, request, Policy::mayWrite, (cooperative, rejections) -> {
            CooperativeForm form = form(cooperative, rejections);
            if (input.members().isEmpty() || input.members().size() > MOST) {
                refuseLength("members", input.members().isEmpty(), rejections);
            } else if (form != null) {
                addAll(cooperative.key(), form, input.members(), caller, rejections);
            }
            return cooperative.key();
        });
    }

    private void addAll(
            UUID cooperative,
            CooperativeForm form,
            List<@Nullable MemberInput> members,
            Caller caller,
            Rejections rejections) {
        Map<String, Held> bodies = records.held(members.stream()
                .filter(Objects::nonNull)
                .map(MemberInput::memberId)
                .filter(Objects::nonNull)
                .toList());
        NewMembers made = new NewMembers(cooperative, form, bodies, personRules, caller);
        for (int at = 0; at < members.size(); at++) {
            made.add(members.get(at), rejections.in("members." + at));
        }
        Terms terms = repository.terms(cooperative, made.bodies());
        int met = repository.addPersons(terms, cooperative, made.nikHashes(), caller.subject());
        made.refuseOverlaps(terms);
        log.addGuesses(caller.subject(), "nikAnggota", Collections.nCopies(met, cooperative));
        if (!rejections.any()) {
            repository.persistAll(made.persons(), made.memberships());
        }
    }

    /** The form decides who may be a member; null, and refused, where it is not known or the kind is wrong. */
    private @Nullable CooperativeForm form(Held body, Rejections rejections) {
        if (!(records.byIds(List.of(body.id())).get(0) instanceof CooperativeView cooperative)) {
            rejections.add(
                    "WRONG_KIND", "cooperativeId", "Hanya koperasi punya anggota.", "Only cooperatives have members.");
            return null;
        }
        if (!body.isOpen()) {
            rejections.add("WRONG_STATE", "cooperativeId", "Koperasi sudah ditutup.", "The cooperative is closed.");
        } else if (cooperative.form() == null) {
            rejections.add(
                    "UNKNOWN_FORM",
                    "cooperativeId",
                    "Bentuk koperasi belum dicatat; bentuk menentukan siapa anggotanya.",
                    "The form of the cooperative is not recorded; it decides who its members are.");
        }
        return rejections.any() ? null : cooperative.form();
    }

    static void refuseLength(String path, boolean empty, Rejections rejections) {
        if (empty) {
            rejections.add("REQUIRED", path, "Anggota wajib diisi.", "Members are required.");
        } else {
            rejections.add("TOO_MANY", path, "Paling banyak " + MOST + ".", "At most " + MOST + ".");
        }
    }

    /**
     * Ends a membership in this cooperative: by who may correct either side, or represents it; far back by the ministry.
     *
     * @param member id of the member where it is a body
     */
    public Outcome end(UUID id, String cooperative, @Nullable String member, EndMembership input, Caller caller) {
        Change change = new Change(cooperative, input.expectedVersion(), caller, input.reason());
        Held other = member == null ? null : records.held(List.of(member)).get(member);
        boolean ofMember = other != null && Policy.mayReadRestricted(caller, other.holding());
        Change.Permission ofEitherSide = (who, held) -> ofMember || Policy.mayReadRestricted(who, held);
        return changes.changeLink("id", change, ofEitherSide, (body, rejections) -> {
            boolean corrects = Policy.maySteward(caller, body.holding())
                    || (other != null && Policy.maySteward(caller, other.holding()));
            Membership membership = repository.findById(id);
            membership.end(input.leftOn(), rejections);
            membership.checkEnd(corrects, input.leftOn(), today.get(), rejections);
            if (!rejections.any()) {
                repository.flush();
            }
        });
    }

    /**
     * Erases the data of a person who is a member (UU 27/2022); the membership stays. Where others entered the same number in
     * this cooperative, nobody can read what they entered any more; but that is all, for who sees which of many entries were
     * erased knows whose number it was.
     */
    public Outcome erase(UUID id, String cooperative, EraseMember input, Caller caller) {
        Change change = new Change(cooperative, input.expectedVersion(), caller, input.reason());
        return changes.changeLink("id", change, Policy::maySteward, (body, rejections) -> {
            List<Person> entries = repository.persons(id);
            if (entries.isEmpty() || entries.get(0).isErased()) {
                rejections.add(
                        "WRONG_STATE",
                        "id",
                        "Tidak ada data orang yang dapat dihapus.",
                        "There are no data of a person to erase.");
            } else {
                entries.get(0).erase(OffsetDateTime.now(ZoneOffset.UTC));
                entries.stream().skip(1).forEach(Person::destroyKey);
                repository.flush();
            }
        });
    }
}
