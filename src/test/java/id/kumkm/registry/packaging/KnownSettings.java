package id.kumkm.registry.packaging;

import id.kumkm.registry.person.PersonConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** Names of environment variables that the running service reads: those of its extensions and its own. */
final class KnownSettings {

    private final Set<String> names = new HashSet<>();
    private final Set<Pattern> patterns = new HashSet<>();

    KnownSettings() throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (URL model :
                Collections.list(loader.getResources("META-INF/quarkus-config-doc/quarkus-config-model.json"))) {
            try (InputStream text = model.openStream()) {
                collect(new JsonObject(Buffer.buffer(text.readAllBytes())));
            }
        }
        ConfigMappings.getProperties(ConfigClass.configClass(PersonConfig.class))
                .keySet()
                .forEach(this::add);
        for (String name : ConfigProvider.getConfig().getPropertyNames()) {
            if (name.startsWith("registry.") && !name.startsWith("registry.embedded.")) {
                add(name);
            }
        }
    }

    boolean contains(String variable) {
        return names.contains(variable)
                || patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(variable).matches());
    }

    private void add(String property) {
        if (property.contains("*")) {
            patterns.add(Pattern.compile(variable(property.replace("*", "0")).replace("0", "[A-Z0-9_]+")));
        } else {
            names.add(variable(property));
        }
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Only what is read at run time: a setting fixed at build time is silently void as a variable. */
    private void collect(Object part) {
        if (part instanceof JsonArray array) {
            array.forEach(this::collect);
        } else if (part instanceof JsonObject object) {
            JsonObject path = object.getJsonObject("path");
            if ("RUN_TIME".equals(object.getString("phase")) && path != null) {
                names.add(String.valueOf(path.getString("environmentVariable")));
            }
            object.forEach(field -> {
                if (field.getValue() instanceof JsonArray || field.getValue() instanceof JsonObject) {
                    collect(field.getValue());
                }
            });
        }
    }
}
