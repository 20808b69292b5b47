package id.kumkm.registry.reads;

/** Who reads, as the room that knows callers has it. Read models give it to their {@link Authority}. */
public interface Viewer {

    boolean isAnonymous();
}
