package id.kumkm.registry.product;

import id.kumkm.registry.classification.KbliKey;
import java.util.Set;

/** Codes that the products of a list of inputs may name, looked up once for all of them. */
record Catalogue(Set<String> goods, Set<KbliKey> activities) {}
