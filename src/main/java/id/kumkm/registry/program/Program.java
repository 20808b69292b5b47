package id.kumkm.registry.program;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.RegionsToday;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.register.Held;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pilot programme: what it is to reach, where, in which sectors and when. */
@Entity
class Program {

    private static final int MOST = 50;

    @Id
    private UUID id;

    /** Raised by {@link ProgramRepository#claim}. */
    @Column(updatable = false)
    private int version;

    private String name;

    private String goal;

    @Column(name = "region_codes", columnDefinition = "text[]")
    private String[] regionCodes = new String[0];

    @Column(name = "kbli_version")
    @Enumerated(EnumType.STRING)
    private KbliVersion kbliVersion;

    @Column(name = "kbli_prefixes", columnDefinition = "text[]")
    private String[] kbliPrefixes = new String[0];

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "request_hash")
    private byte[] requestHash;

    protected Program() {}

    Program(String actor) {
        this.id = Uuids.next();
        this.version = 1;
        this.createdBy = actor;
    }

    UUID id() {
        return id;
    }

    byte[] requestHash() {
        return requestHash;
    }

    void madeUnder(@Nullable String key, byte[] hash) {
        idempotencyKey = key;
        requestHash = hash;
    }

    boolean isAt(int seen) {
        return version == seen;
    }

    /** The row has been claimed for this change. */
    void claimed() {
        version++;
    }

    /** True where the caller has authority over all its regions; the whole country is the ministry's, of any sector. */
    boolean mayBeWrittenBy(Caller caller) {
        Stream<String> regions = regionCodes.length == 0 ? Stream.of("") : Arrays.stream(regionCodes);
        return regions.allMatch(region -> holds(caller, id, region));
    }

    private static boolean holds(Caller caller, UUID id, String region) {
        return Arrays.stream(Sector.values())
                .anyMatch(sector -> Policy.mayWrite(caller, new Holding(id, sector, region, "", "")));
    }

    /**
     * An office brings in the UMKM and cooperatives it has authority over: by the counts of others it would learn whose
     * members they are. Buyers and associations come from anywhere.
     */
    static void mayTakePart(Held body, Caller caller, String path, Rejections rejections) {
        boolean counts = body.kind() == BodyKind.UMKM || body.kind() == BodyKind.COOPERATIVE;
        if (counts && !holds(caller, body.key(), body.holding().region())) {
            rejections.add(
                    "OUT_OF_AREA",
                    path,
                    "Peserta ini berada di luar kewenangan Anda.",
                    "The participant lies out of your bounds.");
        }
    }

    /** Every sector that it would name with this input, of either version. */
    Set<KbliKey> sectors(ProgramInput input) {
        List<@Nullable String> written = Objects.requireNonNullElse(input.kbliPrefixes(), List.of());
        return Stream.concat(written.stream(), Arrays.stream(kbliPrefixes))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(prefix -> prefix.matches("[A-V]|\\d{2,5}"))
                .flatMap(prefix -> Arrays.stream(KbliVersion.values()).map(version -> new KbliKey(version, prefix)))
                .collect(Collectors.toSet());
    }

    /** Takes what is given; adds everything that is wrong with it. */
    void describe(ProgramInput input, Given given, KnownCodes known, Rejections rejections) {
        if (given.has("name")) {
            name = required(input.name(), 200, "name", rejections);
        }
        if (given.has("goal")) {
            goal = required(input.goal(), 1_000, "goal", rejections);
        }
        if (given.has("regionCodes")) {
            regionCodes = regions(input.regionCodes(), known.regions(), rejections);
        }
        kbliVersion = given.has("kbliVersion") ? input.kbliVersion() : kbliVersion;
        if (given.has("kbliPrefixes")) {
            kbliPrefixes = Text.cleanAll(input.kbliPrefixes(), MOST, 5, "kbliPrefixes", rejections);
        }
        startsOn = given.has("startsOn") ? input.startsOn() : startsOn;
        endsOn = given.has("endsOn") ? input.endsOn() : endsOn;
        sectors(known.sectors(), rejections);
        days(rejections);
    }

    private static @Nullable String required(@Nullable String text, int longest, String path, Rejections rejections) {
        if (Text.isAbsent(text)) {
            refuseAbsent(path, rejections);
            return null;
        }
        return Text.clean(text, longest, path, rejections);
    }

    private static void refuseAbsent(String path, Rejections rejections) {
        rejections.add("REQUIRED", path, "Wajib diisi.", "The value is required.");
    }

    private static String[] regions(@Nullable List<String> written, RegionsToday known, Rejections rejections) {
        String[] codes = Text.cleanAll(written, MOST, 20, "regionCodes", rejections);
        return known.takeAll(Arrays.stream(codes).map(RegionCode::normalise).toList(), "regionCodes", rejections);
    }

    private void sectors(Set<KbliKey> known, Rejections rejections) {
        if (kbliPrefixes.length == 0) {
            kbliVersion = null;
        } else if (kbliVersion == null) {
            refuseAbsent("kbliVersion", rejections);
        } else {
            for (int at = 0; at < kbliPrefixes.length; at++) {
                if (!known.contains(new KbliKey(kbliVersion, kbliPrefixes[at]))) {
                    rejections.add(
                            "UNKNOWN_KBLI",
                            "kbliPrefixes." + at,
                            "Versi KBLI ini tidak punya kategori atau kode yang berawal demikian.",
                            "That version of KBLI has no such category, and no code that begins so.");
                }
            }
        }
    }

    private void days(Rejections rejections) {
        Days.possible(startsOn, "startsOn", rejections);
        Days.possible(endsOn, "endsOn", rejections);
        if (startsOn == null) {
            refuseAbsent("startsOn", rejections);
        } else if (endsOn != null && endsOn.isBefore(startsOn)) {
            rejections.add(
                    "INVALID_DATE",
                    "endsOn",
                    "Tanggal berakhir tidak boleh sebelum tanggal mulai.",
                    "The last day cannot come before the first.");
        }
    }
}
