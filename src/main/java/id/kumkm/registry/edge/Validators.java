package id.kumkm.registry.edge;

import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The entity tags by which a client asks whether what it has is still right (RFC 9110, 8.8). */
final class Validators {

    private Validators() {}

    static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says the tag, and whether the client has shown it. */
    static boolean isKnown(RoutingContext context, String tag) {
        context.response().putHeader("ETag", tag);
        return context.request().headers().getAll("If-None-Match").stream().anyMatch(tags -> tags.contains(tag));
    }
}
