package id.kumkm.registry.body;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The read model of activities. */
@ApplicationScoped
public class ActivityReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("body_id", "a.body_id", UUID.class),
            Column.of("version", "a.kbli_version", String.class),
            Column.of("code", "a.kbli_code", String.class),
            Column.of("title", "k.title", String.class),
            Column.of("is_primary", "a.is_primary", Boolean.class).as("primary"));

    private static final String FROM =
            "FROM activity a JOIN kbli k ON k.version = a.kbli_version AND k.code = a.kbli_code";
    private static final String SORT = "a.kbli_version DESC, a.is_primary DESC, a.kbli_code";
    private static final String ORDER = " ORDER BY " + SORT;

    private static final Model MODEL = Model.of("Activity", "a", "activity", "a.id")
            .join(List.of(Join.always("k", "kbli", "k.version = a.kbli_version AND k.code = a.kbli_code")))
            .columns(COLUMNS);

    private final Listing listing;

    @Inject
    public ActivityReads(Listing listing) {
        this.listing = listing;
    }

    /** The activities of a row whose body this SQL gives. */
    public static ModelField of(String body) {
        return new ModelField.Many(MODEL, "a.body_id = " + body, SORT);
    }

    /** The activities of one body that something else puts in the place of the table, in the same order. */
    public List<ActivityView> inPlaceOfTable(Sql activity) {
        return listing.rows(activity, COLUMNS, FROM + ORDER).stream()
                .map(ActivityReads::view)
                .toList();
    }

    /** Activities by body, those of the newest version first, and of each version the primary one. */
    public Map<UUID, List<ActivityView>> byBody(Collection<UUID> bodies) {
        Map<UUID, List<ActivityView>> activities = new HashMap<>();
        if (!bodies.isEmpty()) {
            Sql from =
                    new Sql().append(FROM + " WHERE a.body_id = ANY(?)" + ORDER, (Object) bodies.toArray(UUID[]::new));
            for (Tuple row : listing.rows(COLUMNS, from)) {
                activities
                        .computeIfAbsent(row.get("body_id", UUID.class), body -> new ArrayList<>())
                        .add(view(row));
            }
        }
        return activities;
    }

    private static ActivityView view(Tuple row) {
        return new ActivityView(
                KbliVersion.valueOf(row.get("version", String.class)),
                row.get("code", String.class),
                row.get("title", String.class),
                row.get("is_primary", Boolean.class));
    }
}
