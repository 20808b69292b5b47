/** What UMKM and cooperatives make (produk), and which standards it was held to. */
@NullMarked
package id.kumkm.registry.product;

import org.jspecify.annotations.NullMarked;
