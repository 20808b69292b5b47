package id.kumkm.registry.reads.plan;

import java.util.List;

/**
 * How an operation is answered.
 *
 * @param hides true where it is good only for callers without a token, who never see what it leaves out
 */
record Plan(List<RootPlan> roots, boolean hides) {}
