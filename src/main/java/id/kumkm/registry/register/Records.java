package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Single records of all registers. A further register is among them by being a bean. */
@ApplicationScoped
public class Records {

    private final Instance<RegisterReads<?, ?>> registers;

    @Inject
    Records(@Any Instance<RegisterReads<?, ?>> registers) {
        this.registers = registers;
    }

    /** The records with these public ids in the same order, null where there is none; one statement a register. */
    List<@Nullable Node> byIds(List<String> ids) {
        Map<BodyKind, List<UUID>> keys = ids.stream()
                .flatMap(id -> BodyKind.of(id).stream())
                .distinct()
                .collect(Collectors.toMap(kind -> kind, kind -> keys(kind, ids)));
        Map<String, Node> found = new HashMap<>();
        keys.forEach((kind, asked) -> register(kind).byIds(asked).forEach(record -> found.put(record.id(), record)));
        return ids.stream().<@Nullable Node>map(found::get).toList();
    }

    private static List<UUID> keys(BodyKind kind, List<String> ids) {
        return ids.stream().flatMap(id -> kind.key(id).stream()).distinct().toList();
    }

    private RegisterReads<?, ?> register(BodyKind kind) {
        return registers.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
