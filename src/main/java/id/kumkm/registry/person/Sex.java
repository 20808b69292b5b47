package id.kumkm.registry.person;

/** Sex of a person, as its identity number says it. */
enum Sex {
    LAKI_LAKI,
    PEREMPUAN
}
