package id.kumkm.registry.membership;

import id.kumkm.registry.cooperative.CooperativeForm;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.person.Person;
import id.kumkm.registry.person.PersonRules;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.register.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of new members under way: what it makes, and what it refuses. */
final class NewMembers {

    private final UUID cooperative;
    private final CooperativeForm form;
    private final Map<String, Held> bodies;
    private final PersonRules personRules;
    private final Caller writer;
    private final List<Person> persons = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();

    /**
     * A membership of the list.
     *
     * @param member by which it is known who it is; null for a person without a number
     */
    private record Made(Membership membership, @Nullable String member, Rejections rejections) {}

    NewMembers(
            UUID cooperative, CooperativeForm form, Map<String, Held> bodies, PersonRules personRules, Caller writer) {
        this.cooperative = cooperative;
        this.form = form;
        this.bodies = bodies;
        this.personRules = personRules;
        this.writer = writer;
    }

    /** Takes one more; adds everything that is wrong with it. */
    void add(@Nullable MemberInput input, Rejections rejections) {
        if (input == null || (input.memberId() == null) == (input.person() == null)) {
            rejections.add(
                    "REQUIRED",
                    "memberId",
                    "Isi salah satu: memberId atau person.",
                    "Exactly one of memberId and person is required.");
        } else if (input.memberId() != null) {
            body(bodies.get(input.memberId()), input, rejections);
        } else {
            person(input.person(), input, rejections);
        }
    }

    private void body(@Nullable Held member, MemberInput input, Rejections rejections) {
        if (member == null) {
            rejections.add("NOT_FOUND", "memberId", "Data tidak ditemukan.", "The record is not found.");
        } else {
            Membership membership = Membership.of(cooperative, form, member, input, writer, rejections);
            made.add(new Made(membership, member.key().toString(), rejections));
        }
    }

    private void person(MemberPersonInput said, MemberInput input, Rejections rejections) {
        Person person = Person.memberOf(cooperative);
        Rejections inside = rejections.in("person");
        person.describe(said.asPerson(), Given.ALL, personRules, inside);
        person.identify(said.nikAnggota(), "nikAnggota", personRules, inside);
        if (Text.isBlank(said.name())) {
            inside.add("REQUIRED", "name", "Nama wajib diisi.", "The name is required.");
        }
        persons.add(person);
        made.add(new Made(
                Membership.of(cooperative, form, person.id(), input, writer, rejections),
                person.nikHash(),
                rejections));
    }

    /** Nobody is a member of a cooperative twice on one day, neither by what is stored nor by this list. */
    void refuseOverlaps(Terms terms) {
        for (Made one : made) {
            Membership membership = one.membership();
            if (one.member() == null) {
                continue;
            }
            if (!terms.areFree(one.member(), membership.joinedOn(), membership.leftOn())) {
                one.rejections()
                        .add(
                                "OVERLAP",
                                "joinedOn",
                                "Sudah menjadi anggota pada sebagian masa itu.",
                                "It already is a member on some of these days.");
            }
            terms.add(one.member(), membership.joinedOn(), membership.leftOn());
        }
    }

    List<UUID> bodies() {
        return bodies.values().stream().map(Held::key).toList();
    }

    List<String> nikHashes() {
        return persons.stream()
                .map(Person::nikHash)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    List<Person> persons() {
        return persons;
    }

    List<Membership> memberships() {
        return made.stream().map(Made::membership).toList();
    }
}
