package id.kumkm.registry.differential;

import java.util.List;
import java.util.Map;

/** A list as it was asked for once, and the cursors of its records. */
record Place(String field, Map<String, Object> arguments, List<String> cursors) {}
