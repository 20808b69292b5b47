package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.ModelField;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A record as it was at a moment. Its id is that of the record and the moment, written in one way only: clients keep
 * objects by their ids, and a state is another object than the record of today.
 */
record RecordState(BodyKind kind, UUID key, OffsetDateTime moment) {

    private static final char AT = '@';

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    /** The moment of a statement that reads the past, written as in the id. */
    private static final String MOMENT =
            "to_char((SELECT at FROM clock) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    /** To the microsecond, as PostgreSQL keeps moments. */
    static OffsetDateTime exact(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    static String id(String record, OffsetDateTime moment) {
        return record + AT + WRITTEN.format(exact(moment));
    }

    /** The same of the rows of a read model of the past. */
    static ModelField id(BodyKind kind) {
        return new ModelField.Leaf("CAST(b.id AS text) || " + MOMENT, (text, json) -> {
            String both = new String(text, StandardCharsets.US_ASCII);
            int key = 36;
            String record = kind.publicId(UUID.fromString(both.substring(0, key)));
            json.string(record + AT + both.substring(key));
        });
    }

    /** The state that an id names; empty where it is no id of a state. */
    static Optional<RecordState> of(String id) {
        int at = id.indexOf(AT);
        if (at < 0) {
            return Optional.empty();
        }
        String record = id.substring(0, at);
        return BodyKind.of(record)
                .flatMap(kind -> moment(id.substring(at + 1))
                        .map(moment -> new RecordState(kind, kind.key(record).orElseThrow(), moment)));
    }

    /** A moment that has passed, as it stands in an id. */
    private static Optional<OffsetDateTime> moment(String written) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(written);
            boolean isAsWritten = WRITTEN.format(exact(moment)).equals(written);
            return isAsWritten && !moment.isAfter(OffsetDateTime.now()) ? Optional.of(moment) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
