/** What auditors look at: who read what of whom, and who confirms whose links. */
@NullMarked
package id.kumkm.registry.audit;

import org.jspecify.annotations.NullMarked;
