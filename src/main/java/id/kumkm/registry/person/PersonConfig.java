package id.kumkm.registry.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.util.Map;

/** Keys that wrap the data keys of persons. An old key stays listed until everything is wrapped again. */
@ConfigMapping(prefix = "registry.person")
public interface PersonConfig {

    /** Id of the key that wraps from now on. */
    String keyId();

    /** Wrapping keys by id: 32 bytes in Base64. */
    @WithName("keys")
    Map<String, String> wrappingKeys();
}
