/** Pilot programmes: what they aim at, where and in which sectors, who takes part, and what came of it. */
@NullMarked
package id.kumkm.registry.program;

import org.jspecify.annotations.NullMarked;
