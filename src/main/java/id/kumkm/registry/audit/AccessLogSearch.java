package id.kumkm.registry.audit;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.platform.Problem;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries are looked for: of a period, of one kind, by one subject, of one body. */
public record AccessLogSearch(
        @Nullable AccessKind kind,
        @Nullable String subject,
        @Nullable UUID body,
        OffsetDateTime from,
        OffsetDateTime to) {

    static AccessLogSearch of(
            @Nullable AccessKind kind,
            @Nullable String subject,
            @Nullable String body,
            OffsetDateTime from,
            OffsetDateTime to) {
        if (!from.isBefore(to)) {
            throw Problem.badRequest("from harus sebelum to.", "from must lie before to.");
        }
        return new AccessLogSearch(kind, subject, body == null ? null : key(body), from, to);
    }

    private static UUID key(String body) {
        return BodyKind.of(body)
                .flatMap(kind -> kind.key(body))
                .orElseThrow(() -> Problem.badRequest("body bukan id yang sah.", "body is no valid id."));
    }
}
