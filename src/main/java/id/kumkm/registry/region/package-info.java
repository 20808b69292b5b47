/** Regions (wilayah) by their Kemendagri code: provinces, regencies, districts and villages. */
@NullMarked
package id.kumkm.registry.region;

import org.jspecify.annotations.NullMarked;
