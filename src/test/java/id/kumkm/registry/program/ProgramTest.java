package id.kumkm.registry.program;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.RegionsToday;
import id.kumkm.registry.platform.Rejection;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.register.Held;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    private static final KnownCodes KNOWN = new KnownCodes(
            new RegionsToday(Map.of("18.06", List.of("18.06"), "33.72", List.of("33.72")), Map.of()),
            Set.of(
                    new KbliKey(KbliVersion.KBLI_2020, "01"),
                    new KbliKey(KbliVersion.KBLI_2025, "C"),
                    new KbliKey(KbliVersion.KBLI_2025, "13")));

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
    void aRefusalSaysWhichOfItsRegionsItMeans() {
        Rejections rejections = new Rejections();

        new Program("uji")
                .describe(input("a", "b", List.of("18.06", "1806", "99"), null, null), Given.ALL, KNOWN, rejections);

        assertThat(rejections.all())
                .extracting(one -> one.path().get(2))
                .as("one that is written twice is counted twice")
                .containsExactly("2");
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

    @Test
    void anOfficeBringsInWhomItHasAuthorityOverAndBuyersFromAnywhere() {
        Caller tanggamus = caller(Role.OFFICIAL, List.of("18.06"), Set.of());
        Caller ministry = caller(Role.MINISTRY, List.of(), Set.of(Sector.COOPERATIVE));

        assertThat(takingPart(BodyKind.UMKM, "18.06.01", tanggamus)).isEmpty();
        assertThat(takingPart(BodyKind.UMKM, "18.07.01", tanggamus)).containsExactly("OUT_OF_AREA");
        assertThat(takingPart(BodyKind.COOPERATIVE, "18", tanggamus))
                .as("one with members across the province")
                .containsExactly("OUT_OF_AREA");
        assertThat(takingPart(BodyKind.INDUSTRY, "18.02.01", tanggamus)).isEmpty();
        assertThat(takingPart(BodyKind.UMKM, "33.72.01", ministry)).isEmpty();
    }

    private static List<String> takingPart(BodyKind kind, String region, Caller caller) {
        Sector sector = kind == BodyKind.COOPERATIVE ? Sector.COOPERATIVE : Sector.UMKM;
        Holding holding = new Holding(Uuids.next(), sector, region, "REGISTRY", "");
        Rejections rejections = new Rejections();
        Program.mayTakePart(new Held(kind, 1, BodyStatus.AKTIF, holding), caller, "bodyIds.0", rejections);
        return rejections.all().stream().map(Rejection::code).toList();
    }

    private static Program program(List<String> regions) {
        Program program = new Program("uji");
        program.describe(input("a", "b", regions, null, null), Given.ALL, KNOWN, new Rejections());
        return program;
    }

    private static Caller caller(Role role, List<String> regions, Set<Sector> sectors) {
        return new Caller("uji", "Uji", Set.of(role), regions, sectors, null, Map.of());
    }

    private static List<String> refusals(ProgramInput input) {
        Rejections rejections = new Rejections();
        new Program("uji").describe(input, Given.ALL, KNOWN, rejections);
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
