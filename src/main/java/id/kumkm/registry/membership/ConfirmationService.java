package id.kumkm.registry.membership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.membership.ConfirmationRepository.Wanted;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Transactions;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.region.RetiredRegions;
import id.kumkm.registry.register.Keyed;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Repeats;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A second subject stands behind memberships, many at once: what is read and written does not grow with their number. */
@Singleton
public class ConfirmationService {

    private static final int MOST = 1_000;

    private final ConfirmationRepository repository;
    private final BodyRepository bodies;
    private final IdempotencyRepository keys;
    private final Ledger ledger;
    private final RetiredRegions regions;

    @Inject
    ConfirmationService(
            ConfirmationRepository repository,
            BodyRepository bodies,
            IdempotencyRepository keys,
            Ledger ledger,
            RetiredRegions regions) {
        this.repository = repository;
        this.bodies = bodies;
        this.keys = keys;
        this.ledger = ledger;
        this.regions = regions;
    }

    /** Confirms those of the wanted ones that the caller may; the outcome names the request where it confirmed any. */
    public Outcome confirm(ConfirmMemberships input, Caller caller) {
        Rejections rejections = check(input);
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        return Transactions.call(
                () -> {
                    Sql wanted = wanted(input, rejections);
                    if (rejections.any()) {
                        return Outcome.refused(rejections);
                    }
                    List<Wanted> some = repository.confirmable(wanted, caller);
                    return Repeats.once(
                            keys,
                            caller,
                            new Keyed(input.idempotencyKey(), input, made -> repository.readable(made, caller)),
                            () -> attempt(some, caller),
                            () -> some.get(0).cooperative());
                },
                Outcome::isMade);
    }

    /** Each cooperative is locked before its members are confirmed: what was read until then is looked at again. */
    private Outcome attempt(List<Wanted> some, Caller caller) {
        UUID confirming = Uuids.next();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        ledger.sign(caller.subject(), caller.source(), null);
        bodies.holdAll(some.stream().map(Wanted::cooperative).collect(Collectors.toSet()));
        return !some.isEmpty() && repository.confirm(some, caller, confirming, now) > 0
                ? Outcome.made(confirming)
                : Outcome.refused(new Rejections());
    }

    /** How many memberships a request confirmed; none where there is no such request. */
    int confirmed(@Nullable UUID confirming) {
        return confirming == null ? 0 : repository.confirmed(confirming);
    }

    /** Those that were wanted and that the request did not confirm, by their ids, with the codes of why. */
    Map<String, String> refused(ConfirmMemberships input, Caller caller, @Nullable UUID confirming) {
        Map<String, String> refused = new LinkedHashMap<>();
        if (input.ids() != null) {
            input.ids().forEach(id -> refused.put(Objects.requireNonNull(id), "NOT_FOUND"));
        }
        for (Wanted one : repository.standing(wanted(input, new Rejections()), caller)) {
            String id = PublicId.of(MembershipReads.PREFIX, one.id());
            if (one.refusal() == null || (confirming != null && confirming.equals(one.confirming()))) {
                refused.remove(id);
            } else {
                refused.put(id, one.refusal());
            }
        }
        return refused;
    }

    private static Rejections check(ConfirmMemberships input) {
        Rejections rejections = new Rejections();
        MembershipSelection selection = input.selection();
        if ((input.ids() == null) == (selection == null)) {
            rejections.add(
                    "REQUIRED", "ids", "Isi salah satu: ids atau selection.", "Exactly one of ids and selection.");
        } else if (input.ids() != null && input.ids().contains(null)) {
            rejections.add("REQUIRED", "ids", "Id di dalam daftar wajib diisi.", "Each id of the list is required.");
        } else if (input.ids() != null && (input.ids().isEmpty() || input.ids().size() > MOST)) {
            MembershipService.refuseLength("ids", input.ids().isEmpty(), rejections);
        } else if (selection != null && isBlank(selection.cooperativeId()) && isBlank(selection.memberRegion())) {
            rejections.add(
                    "REQUIRED",
                    "selection",
                    "Sebutkan koperasi atau wilayah anggotanya.",
                    "Name a cooperative or the region of the members.");
        }
        return rejections;
    }

    private static boolean isBlank(@Nullable String text) {
        return Text.isBlank(text);
    }

    /** The condition over {@code membership m} and its member {@code mb}; members live in the region of today. */
    private Sql wanted(ConfirmMemberships input, Rejections rejections) {
        MembershipSelection selection = input.selection();
        if (selection == null) {
            return new Sql().append("m.id = ANY(?)", (Object) keys(Objects.requireNonNull(input.ids())));
        }
        Sql wanted = new Sql().append("m.confirmation = 'MENUNGGU'");
        if (!isBlank(selection.cooperativeId())) {
            UUID cooperative = BodyKind.COOPERATIVE
                    .key(Objects.requireNonNull(selection.cooperativeId()))
                    .orElse(new UUID(0, 0));
            wanted.append(" AND m.cooperative_id = ?", cooperative);
        }
        if (!isBlank(selection.memberRegion())) {
            String written = RegionCode.normalise(Objects.requireNonNull(selection.memberRegion()));
            String code = regions.today(List.of(written)).take(written, "selection.memberRegion", rejections);
            if (code == null) {
                return wanted.append(" AND FALSE");
            }
            wanted.append(" AND (mb.region_code = ? OR starts_with(mb.region_code, ? || '.'))", code, code);
        }
        return wanted;
    }

    /** What is no id names none. */
    private static UUID[] keys(List<@Nullable String> ids) {
        return ids.stream()
                .filter(Objects::nonNull)
                .flatMap(id -> PublicId.parse(MembershipReads.PREFIX, id).stream())
                .toArray(UUID[]::new);
    }
}
