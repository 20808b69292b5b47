package id.kumkm.registry.program;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Test
    void itSaysWhatForWhereAndWhen() {
        assertThat(refusals(input("Pisang", "Ekspor", List.of("18.06", "18.6"), KbliVersion.KBLI_2020, List.of("01"))))
                .containsExactly("UNKNOWN_REGION regionCodes");
        assertThat(refusals(input(null, " ", null, null, null))).containsExactly("REQUIRED name", "REQUIRED goal");
    }

    @Test
    void sectorsAreBeginningsOfCodesInAVersion() {
        assertThat(refusals(input("a", "b", null, null, List.of("01")))).containsExactly("REQUIRED kbliVersion");
        assertThat(refusals(input("a", "b", null, KbliVersion.KBLI_2025, List.of("C", "13", "Z", "1"))))
                .containsExactly("UNKNOWN_KBLI kbliPrefixes", "UNKNOWN_KBLI kbliPrefixes");
        assertThat(refusals(input("a", "b", Collections.nCopies(51, "18.06"), null, null)))
                .containsExactly("TOO_MANY regionCodes");
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThat(refusals(new ProgramInput("a", "b", null, null, null, MARCH, MARCH)))
                .isEmpty();
        assertThat(refusals(new ProgramInput("a", "b", null, null, null, MARCH, MARCH.minusDays(1))))
                .containsExactly("INVALID_DATE endsOn");
        assertThat(refusals(new ProgramInput("a", "b", null, null, null, null, MARCH)))
                .containsExactly("REQUIRED startsOn");
    }

    @Test
    void whoHoldsAllItsRegionsLeadsItAndTheMinistryEveryOne() {
        Program local = program(List.of("18.06"));
        Program wide = program(List.of("18.06", "33.72"));
        Program national = program(List.of());
        Caller tanggamus = caller(Role.OFFICIAL, List.of("18.06"), Set.of());
        Caller ministry = caller(Role.MINISTRY, List.of(), Set.of(Sector.COOPERATIVE));

        assertThat(local.mayBeWrittenBy(tanggamus)).isTrue();
        assertThat(wide.mayBeWrittenBy(tanggamus)).isFalse();
        assertThat(national.mayBeWrittenBy(tanggamus)).isFalse();
        assertThat(wide.mayBeWrittenBy(ministry)).isTrue();
        assertThat(national.mayBeWrittenBy(ministry)).isTrue();
    }

    private static Program program(List<String> regions) {
        Program program = new Program("uji");
        program.describe(input("a", "b", regions, null, null), Given.ALL, Set.of("18.06", "33.72"), new Rejections());
        return program;
    }

    private static Caller caller(Role role, List<String> regions, Set<Sector> sectors) {
        return new Caller("uji", "Uji", Set.of(role), regions, sectors, null, Map.of());
    }

    private static List<String> refusals(ProgramInput input) {
        Rejections rejections = new Rejections();
        new Program("uji").describe(input, Given.ALL, Set.of("18.06", "33.72"), rejections);
        return rejections.all().stream()
                .map(one -> one.code() + " " + one.path().get(1))
                .toList();
    }

    private static ProgramInput input(
            @Nullable String name,
            @Nullable String goal,
            @Nullable List<String> regions,
            @Nullable KbliVersion version,
            @Nullable List<String> prefixes) {
        return new ProgramInput(name, goal, regions, version, prefixes, MARCH, null);
    }
}
