package id.kumkm.registry.identity;

import id.kumkm.registry.reads.Viewer;
import org.jspecify.annotations.Nullable;

/** A caller, the purpose it states for sensitive data, and the address that counts where it has no token. */
public record Viewing(Caller caller, @Nullable String purpose, String address) implements Viewer {

    @Override
    public boolean isAnonymous() {
        return caller.isAnonymous();
    }
}
