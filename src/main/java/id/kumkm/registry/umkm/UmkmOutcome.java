package id.kumkm.registry.umkm;

import id.kumkm.registry.platform.Rejection;
import id.kumkm.registry.platform.Rejections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one input: the record's key, or why there is none. */
public record UmkmOutcome(@Nullable UUID id, List<Rejection> rejections) {

    boolean isMade() {
        return id != null;
    }

    static UmkmOutcome made(UUID id) {
        return new UmkmOutcome(id, List.of());
    }

    static UmkmOutcome refused(Rejections rejections) {
        return new UmkmOutcome(null, rejections.all());
    }

    static UmkmOutcome refused(String code, String path, String indonesian, String english) {
        Rejections rejections = new Rejections();
        rejections.add(code, path, indonesian, english);
        return refused(rejections);
    }

    /** Absent and out of area look alike. */
    static UmkmOutcome notFound() {
        return refused("NOT_FOUND", "id", "UMKM tidak ditemukan.", "The UMKM is not found.");
    }
}
