package id.kumkm.registry.body;

/** What a registered body is. */
public enum BodyKind {
    COOPERATIVE,
    UMKM,
    INDUSTRY,
    ASSOCIATION
}
