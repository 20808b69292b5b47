/** The planner: one statement a root field, from read models, and its rows written as the answer's bytes. */
@NullMarked
package id.kumkm.registry.reads.plan;

import org.jspecify.annotations.NullMarked;
