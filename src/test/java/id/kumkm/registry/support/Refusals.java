package id.kumkm.registry.support;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** What a mutation that refuses says. */
public final class Refusals {

    private Refusals() {}

    /** The user errors of a payload, each as "CODE path.to.value", in their order. */
    public static List<String> of(JsonObject payload) {
        return payload.getJsonArray("userErrors").stream()
                .map(JsonObject.class::cast)
                .map(error -> error.getString("code") + " "
                        + error.getJsonArray("path").stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(".")))
                .toList();
    }
}
