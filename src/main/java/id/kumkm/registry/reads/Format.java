package id.kumkm.registry.reads;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** How the text of a column becomes JSON. */
public interface Format {

    void write(byte[] text, JsonBytes json);

    Format TEXT = (text, json) -> json.string(text);

    /** Numbers, booleans, arrays: PostgreSQL's text is JSON. */
    Format RAW = (text, json) -> json.raw(text);

    /** Codes and days: nothing in them is to be escaped. */
    Format CODE = (text, json) -> json.raw('"').raw(text).raw('"');

    /** PostgreSQL writes small ones with an exponent. */
    Format DECIMAL = (text, json) ->
            json.raw(BigDecimal.valueOf(Double.parseDouble(new String(text, StandardCharsets.ISO_8859_1)))
                    .toString()
                    .getBytes(StandardCharsets.ISO_8859_1));

    /** A moment in UTC, by ISO 8601. */
    Format MOMENT = (text, json) -> {
        json.raw('"');
        for (byte one : text) {
            json.raw(one == ' ' ? (byte) 'T' : one);
        }
        json.raw('Z').raw('"');
    };

    /** The format of a column. */
    static Format of(Column column) {
        Class<?> type = column.type();
        if (type == String.class) {
            return TEXT;
        }
        if (type == Double.class) {
            return DECIMAL;
        }
        if (type == OffsetDateTime.class) {
            return MOMENT;
        }
        return type == LocalDate.class ? CODE : RAW;
    }
}
