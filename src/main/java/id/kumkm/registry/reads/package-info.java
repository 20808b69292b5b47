/** How lists are read: page arguments, cursors, conditions and totals, the same for every register. */
@NullMarked
package id.kumkm.registry.reads;

import org.jspecify.annotations.NullMarked;
