package id.kumkm.registry.statistics;

import id.kumkm.registry.support.Dice;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What businesses of an invented world make, what is found of it, and how that is counted one by one. */
final class Goods {

    private final Dice dice;
    private final Entries entries;
    private final List<Good> all = new ArrayList<>();

    /** One of them, with the days on which it was said and withdrawn. */
    private static final class Good {
        final UUID id = UUID.randomUUID();
        final Business maker;
        final LocalDate said;
        final List<Finding> findings = new ArrayList<>();

        @Nullable
        LocalDate withdrawn;

        Good(Business maker, LocalDate said) {
            this.maker = maker;
            this.said = said;
        }

        boolean isMade(String region, LocalDate known) {
            Business.State state = maker.on(known, known);
            return !said.isAfter(known)
                    && (withdrawn == null || withdrawn.isAfter(known))
                    && state != null
                    && !state.status().equals("TUTUP")
                    && (state.region() + ".").startsWith(region + ".");
        }

        /** Of each standard the newest finding until the day decides. */
        boolean meets(LocalDate day, LocalDate known) {
            Map<String, Finding> newest = new HashMap<>();
            findings.stream()
                    .filter(one -> !one.said.isAfter(known) && !one.on.isAfter(day))
                    .sorted(Comparator.comparing(Finding::on).thenComparing(one -> one.id.toString()))
                    .forEach(one -> newest.put(one.standard, one));
            return newest.values().stream()
                    .anyMatch(one -> one.meets && (one.until == null || !day.isAfter(one.until)));
        }
    }

    private record Finding(
            UUID id,
            LocalDate said,
            String standard,
            LocalDate on,
            @Nullable LocalDate until,
            boolean meets) {}

    Goods(Dice dice, Entries entries) {
        this.dice = dice;
        this.entries = entries;
    }

    /** One is made, found of, or withdrawn. */
    void change(LocalDate day, Business maker) throws SQLException {
        Good one = all.isEmpty() || dice.chance(30) ? null : dice.oneOf(all);
        if (one == null) {
            Good made = new Good(maker, day);
            all.add(made);
            write(day, made, "product", made.id, "INSERT", new JsonObject().put("status", "AKTIF"));
        } else if (dice.chance(80)) {
            find(day, one);
        } else if (one.withdrawn == null) {
            one.withdrawn = day;
            write(day, one, "product", one.id, "UPDATE", new JsonObject().put("status", "DITARIK"));
        }
    }

    private void find(LocalDate day, Good one) throws SQLException {
        LocalDate on = day.minusDays(dice.below(20));
        String result = dice.oneOf(List.of("MEMENUHI", "MEMENUHI", "BERSYARAT", "BELUM"));
        Finding found = new Finding(
                UUID.randomUUID(),
                day,
                dice.oneOf(List.of("SNI 1", "SNI 2")),
                on,
                dice.chance(50) ? on.plusDays(dice.below(60)) : null,
                result.equals("MEMENUHI"));
        one.findings.add(found);
        JsonObject values = new JsonObject()
                .put("product_id", one.id)
                .put("standard_kind", "SNI")
                .put("standard", found.standard)
                .put("result", result)
                .put("assessed_on", on.toString());
        if (found.until != null) {
            values.put("valid_until", found.until.toString());
        }
        write(day, one, "product_assessment", found.id, "INSERT", values);
    }

    private void write(LocalDate day, Good one, String part, UUID row, String operation, JsonObject values)
            throws SQLException {
        entries.write(day, one.maker.id, part, row, operation, values);
    }

    /** Those that meet a standard on a day, of those that are made, as was known on another: "3 of 5". */
    String counted(String region, LocalDate day, LocalDate known) {
        List<Good> made = all.stream().filter(one -> one.isMade(region, known)).toList();
        return made.stream().filter(one -> one.meets(day, known)).count() + " of " + made.size();
    }
}
