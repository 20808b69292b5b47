package id.kumkm.registry.reads;

import java.util.Map;
import java.util.function.Supplier;

/**
 * The models of an interface: rows of one table, told apart by a column.
 *
 * @param rows the table
 * @param kind the column that tells them apart
 * @param models by the column's value; asked for late, since rooms above declare them
 */
public record Variants(Model rows, String kind, Supplier<Map<String, Model>> models) {}
