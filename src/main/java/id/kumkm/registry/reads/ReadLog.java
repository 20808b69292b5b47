package id.kumkm.registry.reads;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps who read which field of class P2 of whom; said here, since the room that keeps it stands above. What cannot be
 * logged does not leave.
 */
public interface ReadLog {

    /** Logs what one answer holds: fields, and the bodies that they are of. */
    void add(Viewer viewer, Map<String, ? extends Collection<UUID>> bodiesByField);
}
