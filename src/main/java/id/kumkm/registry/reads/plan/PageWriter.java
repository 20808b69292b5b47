package id.kumkm.registry.reads.plan;

/** Writes one value of the answer from a page of rows. */
interface PageWriter {

    void write(Page page, Answer answer);
}
