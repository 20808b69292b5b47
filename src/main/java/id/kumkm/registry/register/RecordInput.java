package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyInput;
import id.kumkm.registry.body.IdentifierScheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a record, in every register. */
public interface RecordInput {

    /** The part that every register has. */
    BodyInput asBody();

    /** Its nationally unique numbers as written, by scheme. */
    Map<IdentifierScheme, @Nullable String> asNumbers();
}
