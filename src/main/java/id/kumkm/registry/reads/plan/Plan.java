package id.kumkm.registry.reads.plan;

import java.util.List;

/** How an operation is answered. */
record Plan(List<RootPlan> roots) {}
