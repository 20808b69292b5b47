package id.kumkm.registry.edge;

import io.vertx.core.MultiMap;
import java.util.Map;

/** Field lines of a request's head that RFC 9112 does not allow and Netty takes. */
final class FieldLines {

    private FieldLines() {}

    /**
     * A name that is empty, or a value that begins on the next line. Any other line that goes on in the next one has been
     * joined to it by a space, as RFC 9112, 5.2 lets a server do.
     */
    static boolean areBroken(MultiMap headers) {
        for (Map.Entry<String, String> one : headers) {
            if (one.getKey().isEmpty() || one.getValue().startsWith(" ")) {
                return true;
            }
        }
        return false;
    }
}
