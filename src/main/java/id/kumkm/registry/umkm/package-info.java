/** The register of UMKM (usaha mikro, kecil dan menengah): registered, corrected, verified, closed. */
@NullMarked
package id.kumkm.registry.umkm;

import org.jspecify.annotations.NullMarked;
