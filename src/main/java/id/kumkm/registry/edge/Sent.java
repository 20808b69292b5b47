package id.kumkm.registry.edge;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client sent, read strictly: numbers are as exact as they were written. */
record Sent(String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {}
