package id.kumkm.registry.edge;

import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The entity tags by which a client asks whether what it has is still right (RFC 9110, 8.8). They are weak: what is sent
 * compressed has the same one.
 */
final class Validators {

    private static final String ANY = "*";

    private Validators() {}

    static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says the tag, and whether the client has shown it. */
    static boolean isKnown(RoutingContext context, String tag) {
        context.response().putHeader("ETag", tag);
        String opaque = tag.substring("W/".length());
        return context.request().headers().getAll("If-None-Match").stream()
                .anyMatch(shown -> shown.strip().equals(ANY) || shown.contains(opaque));
    }
}
