package id.kumkm.registry.ledger;

import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger as stored: values of persons are still sealed. */
public record LedgerEntry(
        UUID body,
        @Nullable Integer version,
        OffsetDateTime at,
        String part,
        String row,
        String operation,
        JsonObject oldValues,
        JsonObject newValues,
        @Nullable String actor,
        @Nullable String source,
        @Nullable String purpose) {}
