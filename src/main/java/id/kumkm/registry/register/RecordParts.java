package id.kumkm.registry.register;

import id.kumkm.registry.body.ActivityReads;
import id.kumkm.registry.body.ActivityView;
import id.kumkm.registry.ledger.HistoryEntry;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.region.RegionReads;
import id.kumkm.registry.region.RegionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What hangs on a record of any register, one statement for a whole page. */
@ApplicationScoped
public class RecordParts {

    private final RegionReads regions;
    private final ActivityReads activities;
    private final RecordHistory histories;

    @Inject
    RecordParts(RegionReads regions, ActivityReads activities, RecordHistory histories) {
        this.regions = regions;
        this.activities = activities;
        this.histories = histories;
    }

    public List<RegionView> regions(List<? extends RecordView> records) {
        Map<String, RegionView> found = regions.byCode(
                records.stream().map(RecordView::regionCode).distinct().toList());
        return records.stream()
                .map(record -> Objects.requireNonNull(found.get(record.regionCode())))
                .toList();
    }

    public List<List<ActivityView>> activities(List<? extends RecordView> records) {
        Map<UUID, List<ActivityView>> found =
                activities.byBody(keys(records, record -> record.access().asOf() == null));
        return records.stream()
                .map(record -> {
                    OffsetDateTime moment = record.access().asOf();
                    return moment == null
                            ? found.getOrDefault(record.key(), List.of())
                            : activities.inPlaceOfTable(Past.inPlaceOf(Set.of("activity"), record.key(), moment));
                })
                .toList();
    }

    /** Asked only for records whose caller may read it. */
    public List<@Nullable List<HistoryEntry>> histories(List<? extends RecordView> records) {
        Map<UUID, Access> accesses = new HashMap<>();
        records.forEach(record ->
                accesses.merge(record.key(), record.access(), (one, other) -> one.naturalPerson() ? one : other));
        return each(records, histories.of(accesses));
    }

    static List<UUID> keys(List<? extends RecordView> records, Predicate<RecordView> wanted) {
        return records.stream()
                .map(RecordView.class::cast)
                .filter(wanted)
                .map(RecordView::key)
                .distinct()
                .toList();
    }

    static <T> List<@Nullable T> each(List<? extends RecordView> records, Map<UUID, T> found) {
        return records.stream()
                .<@Nullable T>map(record -> found.get(record.key()))
                .toList();
    }
}
