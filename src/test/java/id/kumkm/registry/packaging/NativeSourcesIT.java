package id.kumkm.registry.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;

/**
 * What a native executable would find by name at run time, in the sources that GraalVM would compile. Run after
 * {@code ./mvnw package -Dnative -Dquarkus.native.sources-only=true}, as the gate does.
 */
class NativeSourcesIT {

    private static final Path CLASSES = Path.of("target/classes");
    private static final JavaClasses OURS = new ClassFileImporter().importPath(CLASSES);
    private static final NativeSources SOURCES = NativeSources.read(Path.of("target/native-sources"));

    @Test
    void everyTypeOfTheSchemaIsReflected() {
        Set<String> types = new TreeSet<>();
        GraphQlTypes graph = new GraphQlTypes();
        withAnnotation(GraphQLApi.class).map(JavaClass::reflect).forEach(graph::addApi);
        graph.types().forEach(type -> types.add(type.getName()));

        assertThat(types).hasSizeGreaterThan(80);
        assertThat(missing(types.stream(), "allDeclaredConstructors", "allDeclaredMethods"))
                .isEmpty();
    }

    @Test
    void everyEntityIsReflected() {
        Stream<JavaClass> entities = Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class)
                .flatMap(NativeSourcesIT::withAnnotation);

        assertThat(missing(names(entities), "allDeclaredConstructors", "allDeclaredMethods", "allDeclaredFields"))
                .isEmpty();
    }

    @Test
    void everyJavaMigrationAndCallbackCanBeMade() {
        List<String> found = names(OURS.stream()
                        .filter(type ->
                                type.isAssignableTo(JavaMigration.class) || type.isAssignableTo(Callback.class)))
                .toList();

        assertThat(found).isNotEmpty();
        assertThat(missing(found.stream(), "allDeclaredConstructors")).isEmpty();
    }

    @Test
    void everyTypedSettingIsReflected() {
        Stream<String> made = withAnnotation(ConfigMapping.class).map(type -> type.getName() + "$$CMImpl");

        assertThat(missing(made, "allDeclaredConstructors")).isEmpty();
    }

    /** Caffeine finds the class of a cache, and that of its entries, by a name made of the cache's options. */
    @Test
    void everyKindOfCacheIsReflected() {
        List<String> kinds = CacheKinds.of(OURS);

        assertThat(kinds).isNotEmpty().allMatch(SOURCES::knowsCacheKind);
    }

    @Test
    void everyFileOfOursIsTaken() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<String> resources = files.filter(Files::isRegularFile)
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && !name.endsWith(".md") && !name.startsWith("META-INF/"))
                    .filter(name -> !name.equals("application.properties"))
                    .toList();

            assertThat(resources).hasSizeGreaterThan(10).allMatch(SOURCES::takes);
        }
    }

    @Test
    void theExecutableIsBuiltWithoutAFallback() {
        assertThat(SOURCES.arguments()).contains("--no-fallback", "--link-at-build-time", "-jar");
    }

    private static Stream<JavaClass> withAnnotation(Class<? extends java.lang.annotation.Annotation> annotation) {
        return OURS.stream().filter(type -> type.isAnnotatedWith(annotation));
    }

    private static Stream<String> names(Stream<JavaClass> types) {
        return types.map(JavaClass::getName);
    }

    private static List<String> missing(Stream<String> types, String... flags) {
        return types.filter(type -> {
                    JsonObject entry = SOURCES.reflected(type);
                    return !Stream.of(flags).allMatch(flag -> entry.getBoolean(flag, false));
                })
                .toList();
    }
}
