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
 * A record as it was at a moment. Its id is that of the record, the moment and the version, written in one way only: clients
 * keep objects by their ids, and a state is another object than the record of today. The version tells two answers of one
 * moment apart, where a change that had begun by then was saved between them.
 */
record RecordState(BodyKind kind, UUID key, OffsetDateTime moment, int version) {

    private static final char AT = '@';
    private static final char VERSION = '~';

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    /** The moment of a statement that reads the past, written as in the id. */
    private static final String MOMENT =
            "to_char((SELECT at FROM clock) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    /** To the microsecond, as PostgreSQL keeps moments. */
    static OffsetDateTime exact(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    static String id(String record, OffsetDateTime moment, int version) {
        return record + AT + WRITTEN.format(exact(moment)) + VERSION + version;
    }

    String id() {
        return id(kind.publicId(key), moment, version);
    }

    /** The same of the rows of a read model of the past. */
    static ModelField id(BodyKind kind) {
        return new ModelField.Leaf(
                "CAST(b.id AS text) || " + MOMENT + " || '" + VERSION + "' || b.version", (text, json) -> {
                    String both = new String(text, StandardCharsets.US_ASCII);
                    int key = 36;
                    String record = kind.publicId(UUID.fromString(both.substring(0, key)));
                    json.string(record + AT + both.substring(key));
                });
    }

    /** The state that an id names; empty where it is no id of a state. */
    static Optional<RecordState> of(String id) {
        int at = id.indexOf(AT);
        int before = id.indexOf(VERSION);
        if (at < 0 || before < at) {
            return Optional.empty();
        }
        String record = id.substring(0, at);
        return BodyKind.of(record)
                .flatMap(kind -> kind.key(record)
                        .flatMap(key -> moment(id.substring(at + 1, before))
                                .flatMap(moment -> version(id.substring(before + 1))
                                        .map(version -> new RecordState(kind, key, moment, version)))));
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

    private static Optional<Integer> version(String written) {
        boolean isAsWritten = written.matches("[1-9][0-9]{0,8}");
        return isAsWritten ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
