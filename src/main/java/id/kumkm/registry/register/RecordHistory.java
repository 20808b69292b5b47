package id.kumkm.registry.register;

import id.kumkm.registry.ledger.HistoryEntry;
import id.kumkm.registry.ledger.HistoryReads;
import id.kumkm.registry.ledger.LedgerEntry;
import id.kumkm.registry.person.PersonModel;
import id.kumkm.registry.person.PersonReads;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.ModelField;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Histories of records. A field's history has the class of the field, so sealed numbers and figures stay hidden here;
 * owners' names and how to reach them are opened for who may read them, unless they were erased.
 */
@ApplicationScoped
class RecordHistory {

    private static final Set<String> OPENED = Set.of("name_sealed", "phone_sealed", "email_sealed");

    /** Goes before the entries of a natural person's record. */
    private static final char PERSONAL = 'p';

    /** Stands in an entry whose values that identify a person were erased. */
    private static final String ERASED = "apart";

    /** Names the row itself, its body, or which list of its body it stands in. */
    private static final Set<String> PLUMBING = Set.of("id", "body_id", "owned_id", "cooperative_id", "is_member");

    private static final Set<String> OPEN_NUMBERS = Set.of("NIB", "NIK_KOPERASI");
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    private final HistoryReads entries;
    private final PersonReads persons;
    private final PersonModel sealed;

    @Inject
    RecordHistory(HistoryReads entries, PersonReads persons, PersonModel sealed) {
        this.entries = entries;
        this.persons = persons;
        this.sealed = sealed;
    }

    /**
     * The history of a row whose body this SQL gives; opened for viewers who may read class P1 of it.
     *
     * @param personal SQL that is true where the record is a natural person's
     */
    ModelField field(String body, String personal) {
        String sql =
                "(CASE WHEN " + personal + " THEN '" + PERSONAL + "' ELSE ' ' END || " + HistoryReads.of(body) + ")";
        // An empty text is the key of nobody, for who may read class P1 of what has no person.
        String key = "coalesce(" + PersonModel.key(body) + ", '')";
        return new ModelField.Made(sql, key, (json, opened) -> {
            boolean isPersonal = json[0] == PERSONAL;
            List<LedgerEntry> told = HistoryReads.entries(Arrays.copyOfRange(json, 1, json.length));
            PersonReads.Opener opener = sealed.opener(opened == null || opened.length == 0 ? null : opened);
            return views(told, HistoryReader.of(opened != null, isPersonal, told), opener);
        });
    }

    /** Histories by body, the newest change first, each as what may be read of its record allows. */
    Map<UUID, List<HistoryEntry>> of(Map<UUID, Access> records) {
        Map<UUID, List<LedgerEntry>> stored = entries.newest(records.keySet());
        Set<UUID> withPersons = new HashSet<>();
        stored.values()
                .forEach(list -> list.stream()
                        .filter(entry -> entry.part().equals("person"))
                        .forEach(entry -> withPersons.add(entry.body())));
        withPersons.removeIf(body -> !allowed(records, body).restricted());
        PersonReads.Opener opener = persons.opener(withPersons);
        Map<UUID, List<HistoryEntry>> histories = new HashMap<>();
        stored.forEach((body, list) -> {
            Access access = allowed(records, body);
            HistoryReader reader = HistoryReader.of(access.restricted(), access.naturalPerson(), list);
            histories.put(body, views(list, reader, opener));
        });
        return histories;
    }

    private static Access allowed(Map<UUID, Access> records, UUID body) {
        return Objects.requireNonNull(records.get(body));
    }

    private static List<HistoryEntry> views(List<LedgerEntry> told, HistoryReader reader, PersonReads.Opener opener) {
        return told.stream().map(entry -> view(entry, reader, opener)).toList();
    }

    private static HistoryEntry view(LedgerEntry entry, HistoryReader reader, PersonReads.Opener opener) {
        Set<String> fields = new TreeSet<>(entry.newValues().fieldNames());
        fields.addAll(entry.oldValues().fieldNames());
        fields.removeAll(PLUMBING);
        fields.remove(ERASED);
        if (entry.part().equals("location")) {
            // There is one alone.
            fields.remove("is_primary");
        }
        if (entry.part().equals("body") && entry.operation().equals("INSERT")) {
            // Which register it is in goes without saying, until it moves to another.
            fields.remove("kind");
        }
        return new HistoryEntry(
                entry.version(),
                entry.at(),
                HistoryEntry.Operation.valueOf(entry.operation()),
                entry.part(),
                entry.actor(),
                entry.source(),
                entry.purpose(),
                fields.stream()
                        .map(field -> change(entry, field, reader, opener))
                        .filter(change -> change.redacted() || change.oldValue() != null || change.newValue() != null)
                        .toList());
    }

    private static HistoryEntry.Change change(
            LedgerEntry entry, String field, HistoryReader reader, PersonReads.Opener opener) {
        String name = UNDERSCORE
                .matcher(field.replace("_sealed", ""))
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
        if (entry.part().equals("person") && OPENED.contains(field)) {
            UUID person = UUID.fromString(entry.row());
            String column = field.replace("_sealed", "");
            @Nullable
            String before = opener.open(person, column, entry.oldValues().getString(field));
            @Nullable
            String after = opener.open(person, column, entry.newValues().getString(field));
            return new HistoryEntry.Change(name, before, after, before == null && after == null);
        }
        if (isSensitive(entry, field) || !reader.reads(entry, field)) {
            return new HistoryEntry.Change(name, null, null, true);
        }
        String before = text(entry.oldValues(), field);
        String after = text(entry.newValues(), field);
        boolean erased = before == null && after == null && entry.newValues().containsKey(ERASED);
        return new HistoryEntry.Change(name, before, after, erased);
    }

    /** Class P2: numbers of persons, figures, and tax numbers wherever they stand. */
    private static boolean isSensitive(LedgerEntry entry, String field) {
        return switch (entry.part()) {
            case "person" -> field.endsWith("_sealed");
            case "figures" -> !field.equals("year");
            case "identifier" -> field.equals("value") && !isOpen(entry);
            default -> false;
        };
    }

    /** A change of the value alone does not say whose it is, so it stays hidden. */
    private static boolean isOpen(LedgerEntry entry) {
        return OPEN_NUMBERS.contains(entry.newValues().getString("scheme", ""))
                || OPEN_NUMBERS.contains(entry.oldValues().getString("scheme", ""));
    }

    private static @Nullable String text(JsonObject values, String field) {
        Object value = values.getValue(field);
        if (value == null) {
            return null;
        }
        return value instanceof JsonArray list ? list.encode() : String.valueOf(value);
    }
}
