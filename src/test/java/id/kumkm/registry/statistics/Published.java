package id.kumkm.registry.statistics;

import id.kumkm.registry.support.Client;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** What everybody asks of published statistics. */
final class Published {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    /** The last published month end. */
    static final LocalDate MONTH = Stream.iterate(
                    TODAY.withDayOfMonth(1).minusDays(1),
                    month -> month.withDayOfMonth(1).minusDays(1))
            .filter(month -> month.plusDays(1).isBefore(TODAY))
            .findFirst()
            .orElseThrow();

    private Published() {}

    /** An answer of a root field, without the number of the feed, which goes on. */
    static JsonObject answer(Client client, String field) {
        JsonObject answer = client.data("{ answer: " + field + " }").getJsonObject("answer");
        answer.remove("throughFeedNo");
        return answer;
    }

    static String rate(String region, String more) {
        return "linkageRate(region: \"" + region + "\", asOf: \"" + MONTH + "\"" + more
                + ") { numerator denominator rate"
                + " unclassified unclassifiedLinked asOf knownAt protection { mostOff standardDeviation note } groups {"
                + " regionCode value numerator denominator rate unclassified } }";
    }
}
