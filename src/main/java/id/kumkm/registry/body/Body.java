package id.kumkm.registry.body;

import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.RegionsToday;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Uuids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The anchor of a registered body: its name, region, standing and parts. The register that it belongs to decides when to
 * call it. The version is raised by {@link BodyRepository#claim}, before anything of the body changes;
 * where nothing else of the row does, it is not written again.
 */
@Entity
@DynamicUpdate
public class Body {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;

    @Column(name = "legal_form")
    @Enumerated(EnumType.STRING)
    private LegalForm legalForm;

    @Column(name = "region_code")
    private String regionCode;

    @Embedded
    private Standing standing;

    @Column(name = "flags", columnDefinition = "text[]")
    private String[] flags;

    private String source;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "source_version")
    private Long sourceVersion;

    @Column(name = "changed_by", updatable = false)
    private String changedBy;

    @Column(name = "registered_at")
    private OffsetDateTime registeredAt;

    @Column(name = "updated_at", updatable = false)
    private OffsetDateTime updatedAt;

    @Column(updatable = false)
    private int version;

    @OneToMany(mappedBy = "body", cascade = CascadeType.PERSIST)
    private List<Location> locations = new ArrayList<>();

    @OneToMany(mappedBy = "body", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Identifier> identifiers = new ArrayList<>();

    @OneToMany(mappedBy = "body", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Activity> activities = new ArrayList<>();

    protected Body() {}

    /** A new body: at work, recorded, version 1. */
    public Body(BodyKind kind, Origin origin, String actor, OffsetDateTime now) {
        this.id = Uuids.next();
        this.kind = kind;
        this.standing = Standing.ofANewBody();
        this.flags = new String[0];
        this.source = origin.source();
        this.externalId = origin.externalId();
        this.sourceVersion = origin.sourceVersion();
        this.changedBy = actor;
        this.registeredAt = now;
        this.updatedAt = now;
        this.version = 1;
        this.locations.add(new Location(this));
    }

    public UUID id() {
        return id;
    }

    public BodyKind kind() {
        return kind;
    }

    /** Goes on in another register, under the same id. */
    public void become(BodyKind other) {
        kind = other;
    }

    public int version() {
        return version;
    }

    public @Nullable String regionCode() {
        return regionCode;
    }

    public @Nullable LegalForm legalForm() {
        return legalForm;
    }

    public Standing standing() {
        return standing;
    }

    public String source() {
        return source;
    }

    public String changedBy() {
        return changedBy;
    }

    /** Takes name, legal form, region and activities as given; adds what is wrong with them. */
    public void describe(
            BodyInput input,
            Given given,
            RegionsToday knownRegions,
            Set<KbliKey> knownActivities,
            Rejections rejections) {
        if (given.has("name")) {
            String clean = Text.clean(input.name(), 200, "name", rejections);
            if (Text.isAbsent(input.name())) {
                rejections.add("REQUIRED", "name", "Nama wajib diisi.", "The name is required.");
            } else if (clean != null) {
                name = clean;
            }
        }
        if (given.has("legalForm")) {
            legalForm = input.legalForm();
        }
        if (given.has("regionCode")) {
            place(input.regionCode(), knownRegions, rejections);
        }
        if (given.has("activities")) {
            Activities.describe(activities, this, input.activities(), knownActivities, rejections);
        }
        locations.get(0).describe(input.location(), given, rejections.in("location"));
    }

    private void place(@Nullable String code, RegionsToday knownRegions, Rejections rejections) {
        if (code == null) {
            rejections.add("REQUIRED", "regionCode", "Wilayah wajib diisi.", "The region is required.");
            return;
        }
        String today = knownRegions.take(code, "regionCode", rejections);
        if (today != null) {
            regionCode = today;
            locations.get(0).moveTo(today);
            flag(QualityFlag.RETIRED_REGION_CODE, !today.equals(code));
        }
    }

    /** Sets, changes or removes the number of a scheme. The same one in another form says nothing new. */
    public void identify(IdentifierScheme scheme, @Nullable String number) {
        Optional<Identifier> known = find(scheme);
        if (number == null) {
            known.ifPresent(identifiers::remove);
        } else if (known.isPresent()) {
            known.get().say(number);
        } else {
            identifiers.add(new Identifier(this, scheme, number));
        }
    }

    /** True where something says whose it is; nothing does once its owner was erased (person_forget). */
    public boolean isNamed() {
        return !isErased()
                || identifiers.stream().anyMatch(one -> one.scheme() != IdentifierScheme.NPWP)
                || isLocated();
    }

    /** True where it has no name since its owner was erased. */
    public boolean isErased() {
        return "(data pemilik dihapus)".equals(name);
    }

    /** True where more than its region is known. */
    public boolean isLocated() {
        return !locations.get(0).isBlank();
    }

    public @Nullable String number(IdentifierScheme scheme) {
        return find(scheme).map(Identifier::value).orElse(null);
    }

    private Optional<Identifier> find(IdentifierScheme scheme) {
        return identifiers.stream().filter(one -> one.scheme() == scheme).findFirst();
    }

    /** True where a number tells it apart that would be taken today: its NIB, or its number as a cooperative. */
    public boolean isNumbered() {
        return identifiers.stream()
                .anyMatch(one ->
                        one.scheme() != IdentifierScheme.NPWP && one.scheme().accepts(one.value()));
    }

    /** Raises a flag, or takes it down. */
    public void flag(QualityFlag flag, boolean raised) {
        flags = flag.among(flags, raised);
    }

    /** True where the status can change so. The numbers of a closed body are free for others. */
    public boolean changeStatus(BodyStatus wanted) {
        boolean may = standing.changeStatus(wanted);
        if (may) {
            identifiers.forEach(one -> one.activate(wanted != BodyStatus.TUTUP));
        }
        return may;
    }

    /** True where the source's version is newer than the one known; remembers it. */
    public boolean follow(@Nullable Long newer) {
        boolean follows = newer == null || sourceVersion == null || newer > sourceVersion;
        sourceVersion = follows && newer != null ? newer : sourceVersion;
        return follows;
    }

    void claimed(String actor, OffsetDateTime now) {
        changedBy = actor;
        updatedAt = now;
        version++;
    }
}
