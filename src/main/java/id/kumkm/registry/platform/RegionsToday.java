package id.kumkm.registry.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the region codes of an input mean today.
 *
 * @param codes of each code that exists, the code itself where it is in force, or those that took over from it
 * @param splits of a code that does not, the provinces that its province was split into
 */
public record RegionsToday(Map<String, List<String>> codes, Map<String, List<String>> splits) {

    /** The code to keep: itself, or its only successor. Null, and a rejection, where there is none or several. */
    public @Nullable String take(String code, String path, Rejections rejections) {
        List<String> today = codes.get(code);
        if (today != null && today.size() == 1) {
            return today.get(0);
        }
        Message said = refusal(code);
        rejections.add("UNKNOWN_REGION", path, said.indonesian(), said.english());
        return null;
    }

    /** What is to be said of a code that is not in force. */
    public Message refusal(String code) {
        List<String> today = codes.get(code);
        return today == null ? unknown(splits.getOrDefault(code, List.of())) : retired(today);
    }

    /** The codes to keep, each once; a rejection for each that has none. */
    public String[] takeAll(List<String> written, String path, Rejections rejections) {
        return IntStream.range(0, written.size())
                .mapToObj(at -> take(written.get(at), path + "." + at, rejections))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
    }

    private static Message unknown(List<String> provinces) {
        String all = String.join(", ", provinces);
        return provinces.isEmpty()
                ? Message.of("Kode wilayah tidak dikenal.", "The region is not known.")
                : Message.of(
                        "Kode wilayah tidak dikenal. Sebagian provinsinya kini menjadi " + all + ".",
                        "The region is not known. Parts of its province are now " + all + ".");
    }

    private static Message retired(List<String> successors) {
        String all = String.join(", ", successors);
        return successors.isEmpty()
                ? Message.of(
                        "Kode wilayah tidak berlaku lagi; penggantinya tidak diketahui.",
                        "The code of the region is no longer in force; what took over from it is not known.")
                : Message.of(
                        "Kode wilayah tidak berlaku lagi; penggantinya " + all + ".",
                        "The code of the region is no longer in force; its successors are " + all + ".");
    }
}
