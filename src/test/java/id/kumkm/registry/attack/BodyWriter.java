package id.kumkm.registry.attack;

import id.kumkm.registry.attack.Nation.Body;
import id.kumkm.registry.attack.NationWriter.Entry;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Writes the bodies of a world, and what the ledger says of them. */
record BodyWriter(Connection admin, List<Entry> entries) {

    void bodies(List<Body> bodies) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(
                "INSERT INTO body (id, kind, name, legal_form, region_code, status, verification, verification_level, flags,"
                        + " source, changed_by, registered_at, updated_at, version) VALUES (?, ?, 'Usaha ' || ?, nullif(?, ''),"
                        + " ?, 'AKTIF', 'TERDATA', 0, '{}', 'REGISTRY', '', ?, ?, 1)")) {
            for (Body one : bodies) {
                OffsetDateTime at = NationWriter.moment(one.registered());
                NationWriter.set(
                        statement, one.id(), one.kind(), one.id().toString(), one.form(), one.region(), at, at);
                entries.add(new Entry(
                        one.registered(),
                        one.id(),
                        "body",
                        one.id(),
                        new JsonObject()
                                .put("kind", one.kind())
                                .put("region_code", one.region())
                                .put("legal_form", one.form())
                                .put("status", "AKTIF")
                                .put("verification", "TERDATA")
                                .put("registered_at", at.toString())));
            }
            statement.executeBatch();
        }
    }

    void umkms(List<Body> businesses) throws SQLException {
        try (PreparedStatement umkm = admin.prepareStatement(
                        "INSERT INTO umkm (id, trade_names, declared_scale) VALUES (?, '{}', ?)");
                PreparedStatement activity = admin.prepareStatement("INSERT INTO activity (id, body_id, kbli_version,"
                        + " kbli_code, is_primary) VALUES (?, ?, 'KBLI_2020', ?, true)")) {
            for (Body one : businesses) {
                UUID row = UUID.randomUUID();
                NationWriter.set(umkm, one.id(), one.scale());
                NationWriter.set(activity, row, one.id(), one.code());
                JsonObject scale = new JsonObject().put("declared_scale", one.scale());
                entries.add(new Entry(one.registered(), one.id(), "umkm", one.id(), scale));
                entries.add(new Entry(
                        one.registered(),
                        one.id(),
                        "activity",
                        row,
                        new JsonObject()
                                .put("kbli_version", "KBLI_2020")
                                .put("kbli_code", one.code())
                                .put("is_primary", true)));
            }
            umkm.executeBatch();
            activity.executeBatch();
        }
    }

    void rows(String insert, List<Body> bodies) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(insert)) {
            for (Body one : bodies) {
                NationWriter.set(statement, one.id());
            }
            statement.executeBatch();
        }
    }
}
