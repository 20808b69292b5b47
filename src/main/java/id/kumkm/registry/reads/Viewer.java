package id.kumkm.registry.reads;

import java.util.Locale;

/** Who reads, as the room that knows callers has it. Read models give it to their {@link Authority}. */
public interface Viewer {

    boolean isAnonymous();

    /** In which texts that the service itself says are wanted. */
    Locale language();
}
