package id.kumkm.registry.register;

import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.platform.Rejection;
import id.kumkm.registry.platform.Rejections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one input: the record's key, or why there is none; and whether something is to be kept. */
public record Outcome(@Nullable UUID id, List<Rejection> rejections, boolean isChange) {

    public boolean isMade() {
        return id != null;
    }

    public static Outcome made(UUID id) {
        return new Outcome(id, List.of(), true);
    }

    /** All is as the input wants it already: nothing is written, and the version stays. */
    public static Outcome unchanged(UUID id) {
        return new Outcome(id, List.of(), false);
    }

    public static Outcome refused(Rejections rejections) {
        return new Outcome(null, rejections.all(), false);
    }

    static Outcome refused(String code, String path, String indonesian, String english) {
        Rejections rejections = new Rejections();
        rejections.add(code, path, indonesian, english);
        return refused(rejections);
    }

    /** Absent and out of area look alike. */
    static Outcome notFound() {
        return notFound("id");
    }

    public static Outcome notFound(String path) {
        return refused("NOT_FOUND", path, "Data tidak ditemukan.", "The record is not found.");
    }

    /**
     * The caller has seen another version than the one that stands.
     *
     * @param current the one that stands; null where the caller may not read it
     */
    public static Outcome conflict(@Nullable Integer current) {
        Rejections rejections = new Rejections();
        rejections.addConflict(current);
        return refused(rejections);
    }

    /** Four eyes: what somebody entered is approved by another. */
    public static Rejections ownChange() {
        Rejections rejections = new Rejections();
        rejections.add(
                "OWN_CHANGE",
                "id",
                "Isi yang Anda masukkan sendiri harus diputuskan orang lain.",
                "What you entered any part of yourself is decided on by someone else.");
        return rejections;
    }

    /** A request under a key that was used before. */
    public static Outcome again(IdempotencyRepository.Made before, Object input) {
        return Keys.sameRequest(before.requestHash(), input)
                ? made(before.key())
                : refused(
                        "KEY_REUSED",
                        "idempotencyKey",
                        "Kunci ini sudah dipakai untuk permintaan lain.",
                        "The key was used for another request.");
    }

    /** What a key made is there, and its caller may not read it today. */
    static Outcome unreadable() {
        return refused(
                "NOT_FOUND",
                "idempotencyKey",
                "Data yang dibuat dengan kunci ini ada, tetapi kini tidak dapat Anda baca.",
                "What the key made is there, but you may not read it now.");
    }

    /** What a step answers that the record's state may not allow. */
    public static Rejections possible(boolean may) {
        Rejections rejections = new Rejections();
        if (!may) {
            rejections.add(
                    "WRONG_STATE",
                    "id",
                    "Status data tidak mengizinkan perubahan ini.",
                    "The state of the record does not allow this change.");
        }
        return rejections;
    }
}
