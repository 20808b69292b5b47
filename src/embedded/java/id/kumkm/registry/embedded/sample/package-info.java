/** The sample data of the embedded default: invented UMKM of the whole country, and dense ones in Solo. */
@NullMarked
package id.kumkm.registry.embedded.sample;

import org.jspecify.annotations.NullMarked;
