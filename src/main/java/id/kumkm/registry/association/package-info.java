/** The register of associations of enterprises (asosiasi). */
@NullMarked
package id.kumkm.registry.association;

import org.jspecify.annotations.NullMarked;
