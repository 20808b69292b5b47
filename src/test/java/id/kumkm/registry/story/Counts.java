package id.kumkm.registry.story;

import id.kumkm.registry.statistics.Projection;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** The numbers of the regency as the ministry reads them. */
final class Counts {

    private final Client ministry = Client.with(Tokens.ministry("UMKM"));

    /** All that is written by now is counted. */
    static void await() throws SQLException, InterruptedException {
        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
        }
    }

    /** The last change of any record. */
    static String lastChange() throws SQLException {
        try (Connection admin = TestService.asSuperuser()) {
            return Database.texts(admin, "SELECT max(entry_id) FROM ledger").get(0);
        }
    }

    /** How many are linked by a variant, with arguments as they stand in a document. */
    int linked(String variant, String arguments) {
        return rate(variant, arguments).getInteger("numerator");
    }

    int linkedOn(LocalDate day) {
        return linked("UMK_UMB", ", asOf: \"" + day + "\"");
    }

    int linkedOn(LocalDate day, LocalDate known) {
        return linked("UMK_UMB", ", asOf: \"" + day + "\", knownAt: \"" + known + "\"");
    }

    /** Whether everybody is told who is linked on a day. */
    boolean isPublished(LocalDate day) {
        String query = "{ linkageRate(region: \"" + Tanggamus.REGENCY + "\", asOf: \"" + day + "\") { numerator } }";
        return !Client.anonymous().send(query).asString().contains("FORBIDDEN");
    }

    int population() {
        return rate("UMK_UMB", "").getInteger("denominator");
    }

    private JsonObject rate(String variant, String arguments) {
        return ministry.data("{ linkageRate(region: \"" + Tanggamus.REGENCY + "\", variant: " + variant + arguments
                        + ") { numerator denominator } }")
                .getJsonObject("linkageRate");
    }

    /** Contracts of the regency's suppliers in force today, and those of them that export: "1, 1 export". */
    String contracts() {
        JsonObject counted = ministry.data("{ partnershipStatistics(region: \"" + Tanggamus.REGENCY
                        + "\") { all { active } exporting { numerator } } }")
                .getJsonObject("partnershipStatistics");
        return counted.getJsonObject("all").getInteger("active") + ", "
                + counted.getJsonObject("exporting").getInteger("numerator") + " export";
    }

    /** What came of the programme for those who take part, by what it is asked by default: "0 of 766, 766 of 766". */
    String effect(JsonObject program) {
        JsonObject change = ministry.data("{ programEffect(id: \"" + program.getString("id")
                        + "\") { participants { before { numerator denominator } after { numerator denominator } } } }")
                .getJsonObject("programEffect")
                .getJsonObject("participants");
        return share(change.getJsonObject("before")) + ", " + share(change.getJsonObject("after"));
    }

    private static String share(JsonObject share) {
        return share.getInteger("numerator") + " of " + share.getInteger("denominator");
    }
}
