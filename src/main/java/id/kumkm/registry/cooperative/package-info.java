/** The register of cooperatives (koperasi, UU 25/1992). */
@NullMarked
package id.kumkm.registry.cooperative;

import org.jspecify.annotations.NullMarked;
