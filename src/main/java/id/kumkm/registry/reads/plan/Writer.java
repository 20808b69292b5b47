package id.kumkm.registry.reads.plan;

/** Writes one value of the answer from a row. */
interface Writer {

    void write(byte[][] row, Answer answer);
}
