package id.kumkm.registry.reads.plan;

/** Writes one value of the answer: from a row (its cells), from a page, or from an edge of one. */
interface Writer<T> {

    void write(T from, Answer answer);
}
