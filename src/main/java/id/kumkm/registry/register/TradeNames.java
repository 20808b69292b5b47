package id.kumkm.registry.register;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The further names that a business trades under. */
final class TradeNames {

    private static final int MOST = 10;

    private TradeNames() {}

    static String[] clean(@Nullable List<String> written, Rejections rejections) {
        if (written == null) {
            return new String[0];
        }
        if (written.size() > MOST) {
            rejections.add("TOO_MANY", "tradeNames", "Paling banyak " + MOST + ".", "At most " + MOST + ".");
            return new String[0];
        }
        return IntStream.range(0, written.size())
                .mapToObj(at -> Text.clean(written.get(at), 200, "tradeNames." + at, rejections))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
    }
}
