package id.kumkm.registry.body;

import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.Rejections;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one body does: at most 20 activities, each once, at most one primary in each version of KBLI. */
final class Activities {

    private static final int MOST = 20;

    private Activities() {}

    /** The list given replaces the one held; what stands in both stays. Null clears. */
    static void describe(
            List<Activity> held,
            Body body,
            @Nullable List<ActivityInput> inputs,
            Set<KbliKey> known,
            Rejections rejections) {
        List<ActivityInput> given = inputs == null ? List.of() : inputs;
        if (given.size() > MOST) {
            rejections.add("TOO_MANY", "activities", "Paling banyak " + MOST + ".", "At most " + MOST + ".");
            return;
        }
        List<ActivityInput> accepted = accepted(given, known, rejections.in("activities"));
        held.removeIf(one -> accepted.stream().noneMatch(one::isSaidBy));
        for (ActivityInput input : accepted) {
            if (held.stream().noneMatch(one -> one.isSaidBy(input))) {
                held.add(new Activity(body, input));
            }
        }
    }

    private static List<ActivityInput> accepted(List<ActivityInput> given, Set<KbliKey> known, Rejections rejections) {
        List<ActivityInput> accepted = new ArrayList<>();
        Set<KbliKey> codes = new HashSet<>();
        Set<KbliVersion> primaries = EnumSet.noneOf(KbliVersion.class);
        for (int at = 0; at < given.size(); at++) {
            ActivityInput input = given.get(at);
            if (input == null) {
                rejections.add("REQUIRED", "" + at, "Kegiatan wajib diisi.", "The activity is required.");
            } else if (!known.contains(input.asKey())) {
                rejections.add(
                        "UNKNOWN_KBLI",
                        at + ".code",
                        "Kode KBLI 5 digit ini tidak ada dalam versi tersebut.",
                        "That version has no such activity of 5 digits.");
            } else if (!codes.add(input.asKey())) {
                rejections.add(
                        "DUPLICATE_KBLI",
                        at + ".code",
                        "Kode ini sudah disebut dalam versi yang sama.",
                        "The code is there already in the same version.");
            } else if (Activity.isPrimary(input) && !primaries.add(input.version())) {
                rejections.add(
                        "DUPLICATE_PRIMARY",
                        at + ".primary",
                        "Hanya satu kegiatan utama untuk setiap versi KBLI.",
                        "Only one activity of each version of KBLI is the primary one.");
            } else {
                accepted.add(input);
            }
        }
        return accepted;
    }
}
