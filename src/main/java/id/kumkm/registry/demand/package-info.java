/** What buyers want of UMKM and cooperatives (permintaan), who could supply it, and what a supplier could supply. */
@NullMarked
package id.kumkm.registry.demand;

import org.jspecify.annotations.NullMarked;
