package id.kumkm.registry.reads;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who reads, as the room that knows callers has it. Read models give it to their {@link Authority}. */
public interface Viewer {

    boolean isAnonymous();

    String subject();

    /** What it says it needs sensitive data for. */
    @Nullable
    String purpose();

    /** In which texts that the service itself says are wanted. */
    Locale language();
}
