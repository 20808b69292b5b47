package id.kumkm.registry.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule or the data says no to a well-formed request. The code names a constant of the answering room's error enum;
 * the path leads to the value inside the input, and the message never repeats that value.
 *
 * @param currentVersion the version that stands, where the caller's is another one and it may read that
 */
public record Rejection(
        String code,
        List<String> path,
        Message message,
        @Nullable Integer currentVersion) {}
