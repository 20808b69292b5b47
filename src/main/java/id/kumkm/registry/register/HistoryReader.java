package id.kumkm.registry.register;

import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.ledger.HistoryReads;
import id.kumkm.registry.ledger.LedgerEntry;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reader of a history is told of its values: whoever may read class P1 of the record all, an auditor what the
 * record's own fields would show. The strictest legal form counts that the record has or had.
 *
 * @param cut the version of which entries may be missing, with the legal form in them; null where all are told
 */
record HistoryReader(
        boolean restricted, boolean personal, @Nullable Integer cut) {

    /**
     * The reader of these entries, the newest first.
     *
     * @param personal true where the record is a natural person's
     */
    static HistoryReader of(boolean restricted, boolean personal, List<LedgerEntry> told) {
        Integer cut = told.size() < HistoryReads.MOST
                ? null
                : told.get(told.size() - 1).version();
        return new HistoryReader(restricted, personal || told.stream().anyMatch(HistoryReader::tellsOfAPerson), cut);
    }

    private static boolean tellsOfAPerson(LedgerEntry entry) {
        boolean made = entry.operation().equals("INSERT");
        return entry.part().equals("body")
                && (isOfAPerson(entry.newValues(), made) || isOfAPerson(entry.oldValues(), false));
    }

    private static boolean isOfAPerson(JsonObject values, boolean whole) {
        String form = values.getString("legal_form");
        return (whole || values.containsKey("legal_form"))
                && LegalForm.isNaturalPerson(form == null ? null : LegalForm.valueOf(form));
    }

    boolean reads(LedgerEntry entry, String column) {
        return restricted
                || switch (HistoryClasses.of(entry.part(), column)) {
                    case P0 -> true;
                    case P1_NATURAL_PERSON -> !personal && (cut == null || !cut.equals(entry.version()));
                    default -> false;
                };
    }
}
