/** Views over all registers at once: who is called so, and who is near. */
@NullMarked
package id.kumkm.registry.search;

import org.jspecify.annotations.NullMarked;
