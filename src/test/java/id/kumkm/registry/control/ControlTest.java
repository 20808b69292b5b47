package id.kumkm.registry.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyStatus;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);

    private final Held parent = body(BodyKind.INDUSTRY);
    private final Held child = body(BodyKind.UMKM);

    @Test
    void aBodyOwnsAnother() {
        assertThat(refusals(parent, child, 51.25, null)).isEmpty();
        assertThat(refusals(parent, body(BodyKind.COOPERATIVE), null, MARCH.plusDays(1)))
                .isEmpty();
    }

    @Test
    void noBodyOwnsItself() {
        assertThat(refusals(child, child, null, null)).containsExactly("SAME_BODY ownerId");
    }

    @Test
    void anAssociationNeitherOwnsNorIsOwned() {
        assertThat(refusals(body(BodyKind.ASSOCIATION), body(BodyKind.ASSOCIATION), null, null))
                .containsExactly("WRONG_KIND ownerId", "WRONG_KIND ownedId");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 100.01, 33.333, 1e300, 1e-300})
    void aShareIsAPercentage(double share) {
        assertThat(refusals(parent, child, share, null)).containsExactly("INVALID_NUMBER sharePercent");
    }

    @Test
    void theEndComesAfterTheBeginning() {
        assertThat(refusals(parent, child, null, MARCH)).containsExactly("INVALID_DATE until");
        assertThat(refusals(parent, child, null, MARCH.minusDays(1))).containsExactly("INVALID_DATE until");
    }

    @Test
    void anEntryEndsOnceAndMayOnlyEndEarlierThen() {
        Rejections rejections = new Rejections();
        Control control = new Control(input(null, MARCH.plusYears(2)), parent, child, Caller.ANONYMOUS, rejections);

        control.end(MARCH.plusYears(1), rejections);

        assertThat(rejections.any()).isFalse();
        assertThat(control.until()).isEqualTo(MARCH.plusYears(1));
        control.end(MARCH.plusYears(1), rejections);
        control.end(MARCH.minusDays(1), rejections);
        assertThat(codes(rejections)).containsExactly("WRONG_STATE until", "INVALID_DATE until");
    }

    @Test
    void aMistakeEndsOnItsFirstDay() {
        Rejections rejections = new Rejections();
        Control control = new Control(input(null, null), parent, child, Caller.ANONYMOUS, rejections);

        control.end(MARCH, rejections);

        assertThat(rejections.any()).isFalse();
        assertThat(control.until()).isEqualTo(control.since());
    }

    private static List<String> refusals(Held owner, Held owned, @Nullable Double share, @Nullable LocalDate until) {
        Rejections rejections = new Rejections();
        new Control(input(share, until), owner, owned, Caller.ANONYMOUS, rejections);
        return codes(rejections);
    }

    private static RecordControl input(@Nullable Double share, @Nullable LocalDate until) {
        return new RecordControl("", 1, "", ControlKind.KEPEMILIKAN, share, MARCH, until, null);
    }

    private static List<String> codes(Rejections rejections) {
        return rejections.all().stream()
                .map(one -> one.code() + " " + one.path().get(1))
                .toList();
    }

    private static Held body(BodyKind kind) {
        return new Held(
                kind, 1, BodyStatus.AKTIF, new Holding(UUID.randomUUID(), Sector.UMKM, "33.72", "REGISTRY", ""));
    }
}
