package id.kumkm.registry.attack;

import id.kumkm.registry.attack.Eye.Shown;
import id.kumkm.registry.attack.Nation.Contract;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** On which day a contract began or ended: by lists that are read every day, and by counts of single days. */
final class DayClaims {

    private static final String FIRST = "first day";
    private static final String LAST = "last day";

    private final Map<UUID, Contract> contracts;
    private final Map<UUID, Shown> before = new HashMap<>();
    private final List<Turn> turns = new ArrayList<>();

    private @Nullable LocalDate last;

    /** What a list told of a contract on one day that it had not told the day before. */
    private record Turn(UUID contract, LocalDate day, boolean begins) {}

    DayClaims(Nation nation) {
        contracts = nation.contracts.stream().collect(Collectors.toMap(Contract::id, one -> one));
    }

    /** Reads what is listed on a day; the first reading tells of no change. */
    void look(LocalDate day, Map<UUID, Shown> shown) {
        if (last != null) {
            shown.forEach((id, now) -> {
                Shown then = before.get(id);
                if (then == null && now.status().equals("AKTIF") || then != null && isTurn(then, now, "AKTIF")) {
                    turns.add(new Turn(id, day, true));
                } else if (then != null && isTurn(then, now, "SELESAI")) {
                    turns.add(new Turn(id, day, false));
                }
            });
        }
        last = day;
        before.clear();
        before.putAll(shown);
    }

    private static boolean isTurn(Shown then, Shown now, String status) {
        return !then.status().equals(status) && now.status().equals(status);
    }

    List<Claim> make() {
        // Where all turn on first days of months, no more is told than the month before.
        boolean daily = turns.stream().anyMatch(one -> one.day().getDayOfMonth() != 1);
        List<Claim> claims = new ArrayList<>();
        for (Turn turn : turns) {
            Contract contract = contracts.get(turn.contract());
            if (contract != null) {
                LocalDate day = turn.begins() ? contract.first() : contract.until();
                LocalDate claimed = daily
                        ? turn.day()
                        : turn.day().minusDays(1 + turn.contract().hashCode() % 14 + 14);
                claims.add(claim(turn.begins() ? FIRST : LAST, daily ? 0.95 : 0.03, claimed.equals(day)));
            }
        }
        return claims;
    }

    private static Claim claim(String kind, double sureness, boolean right) {
        return new Claim(kind, sureness, right, 1 / 30.4);
    }

    /** Days of which counts are told by place: who could have begun there then, where it is one. */
    List<Claim> count(Eye eye, List<String> places, LocalDate from, LocalDate to) {
        List<Claim> claims = new ArrayList<>();
        for (String place : places) {
            List<LocalDate> days = from.datesUntil(to).toList();
            if (eye.ask(List.of(started(place, from))).get(0) == null) {
                return List.of();
            }
            List<JsonObject> answers =
                    eye.ask(days.stream().map(day -> started(place, day)).toList());
            for (int at = 0; at < days.size(); at++) {
                JsonObject answer = answers.get(at);
                int started = answer == null ? 0 : answer.getJsonObject("all").getInteger("started");
                LocalDate day = days.get(at);
                List<Contract> candidates = contracts.values().stream()
                        .filter(one -> one.supplier().region().startsWith(place)
                                && one.first().getYear() == day.getYear())
                        .toList();
                if (started > 0) {
                    double sureness = Math.min(1, started / (double) candidates.size()) - 1 / 30.4;
                    candidates.forEach(
                            one -> claims.add(claim(FIRST, sureness, one.first().equals(day))));
                }
            }
        }
        return claims;
    }

    private static String started(String region, LocalDate day) {
        return "partnershipStatistics(region: \"" + region + "\", from: \"" + day + "\", to: \"" + day
                + "\") { all { started } }";
    }
}
