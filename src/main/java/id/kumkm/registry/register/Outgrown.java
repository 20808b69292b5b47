package id.kumkm.registry.register;

/**
 * An enterprise has left its register for that of the large ones, under the same id. Fired inside the transaction; the
 * register that takes it over observes it.
 */
public record Outgrown(Enterprise<?> enterprise) {}
