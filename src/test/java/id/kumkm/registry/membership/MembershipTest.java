package id.kumkm.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.cooperative.CooperativeForm;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.Held;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
    private static final UUID COOPERATIVE = UUID.randomUUID();

    @Test
    void personsAndUmkmMakeUpAPrimaryCooperative() {
        assertThat(refusals(CooperativeForm.PRIMER, BodyKind.UMKM, null)).isEmpty();
        assertThat(ofAPerson(CooperativeForm.PRIMER)).isEmpty();
        for (BodyKind kind : List.of(BodyKind.COOPERATIVE, BodyKind.INDUSTRY, BodyKind.ASSOCIATION)) {
            assertThat(refusals(CooperativeForm.PRIMER, kind, null)).containsExactly("WRONG_KIND memberId");
        }
    }

    @Test
    void cooperativesMakeUpASecondaryOne() {
        assertThat(refusals(CooperativeForm.SEKUNDER, BodyKind.COOPERATIVE, null))
                .isEmpty();
        assertThat(refusals(CooperativeForm.SEKUNDER, BodyKind.UMKM, null)).containsExactly("WRONG_KIND memberId");
        assertThat(ofAPerson(CooperativeForm.SEKUNDER)).containsExactly("WRONG_KIND person");
    }

    @Test
    void noCooperativeIsAMemberOfItself() {
        Rejections rejections = new Rejections();
        Membership.of(
                COOPERATIVE,
                CooperativeForm.SEKUNDER,
                held(COOPERATIVE, BodyKind.COOPERATIVE),
                input(null),
                Caller.ANONYMOUS,
                rejections);

        assertThat(codes(rejections)).containsExactly("SAME_BODY memberId");
    }

    @Test
    void aMemberLeavesAfterItHasJoined() {
        assertThat(refusals(CooperativeForm.PRIMER, BodyKind.UMKM, MARCH.plusDays(1)))
                .isEmpty();
        assertThat(refusals(CooperativeForm.PRIMER, BodyKind.UMKM, MARCH)).containsExactly("INVALID_DATE leftOn");
        assertThat(refusals(CooperativeForm.PRIMER, BodyKind.UMKM, MARCH.minusDays(1)))
                .containsExactly("INVALID_DATE leftOn");
    }

    @Test
    void aMembershipEndsOnceAndMayOnlyEndEarlierThen() {
        Rejections rejections = new Rejections();
        Membership membership = Membership.of(
                COOPERATIVE, CooperativeForm.PRIMER, UUID.randomUUID(), input(null), Caller.ANONYMOUS, rejections);

        membership.end(MARCH.plusYears(1), rejections);
        membership.end(MARCH, rejections);

        assertThat(rejections.any()).isFalse();
        assertThat(membership.leftOn()).isEqualTo(membership.joinedOn());
        membership.end(MARCH, rejections);
        membership.end(MARCH.minusDays(1), rejections);
        assertThat(codes(rejections)).containsExactly("WRONG_STATE leftOn", "INVALID_DATE leftOn");
    }

    @Test
    void nobodyIsAMemberTwiceOnADay() {
        Terms terms = new Terms();
        terms.add("siti", MARCH, MARCH.plusDays(10));

        assertThat(terms.areFree("siti", MARCH.plusDays(10), null)).isTrue();
        assertThat(terms.areFree("siti", MARCH.minusDays(5), MARCH)).isTrue();
        assertThat(terms.areFree("budi", MARCH, null)).isTrue();
        assertThat(terms.areFree("siti", MARCH.plusDays(9), null)).isFalse();
        assertThat(terms.areFree("siti", MARCH.minusDays(5), MARCH.plusDays(1))).isFalse();
        terms.add("siti", MARCH.plusDays(20), null);
        assertThat(terms.areFree("siti", MARCH.plusYears(9), MARCH.plusYears(10)))
                .isFalse();
    }

    private static List<String> refusals(CooperativeForm form, BodyKind kind, @Nullable LocalDate leftOn) {
        Rejections rejections = new Rejections();
        Membership.of(COOPERATIVE, form, held(UUID.randomUUID(), kind), input(leftOn), Caller.ANONYMOUS, rejections);
        return codes(rejections);
    }

    private static List<String> ofAPerson(CooperativeForm form) {
        Rejections rejections = new Rejections();
        Membership.of(COOPERATIVE, form, UUID.randomUUID(), input(null), Caller.ANONYMOUS, rejections);
        return codes(rejections);
    }

    private static MemberInput input(@Nullable LocalDate leftOn) {
        return new MemberInput(null, null, MARCH, leftOn);
    }

    private static Held held(UUID key, BodyKind kind) {
        return new Held(kind, 1, BodyStatus.AKTIF, new Holding(key, Sector.UMKM, "33.72", "REGISTRY", ""));
    }

    private static List<String> codes(Rejections rejections) {
        return rejections.all().stream()
                .map(one -> one.code() + " " + one.path().get(1))
                .toList();
    }
}
