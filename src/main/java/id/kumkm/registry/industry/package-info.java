/** The register of industries: large enterprises (usaha besar), which buy from small ones. */
@NullMarked
package id.kumkm.registry.industry;

import org.jspecify.annotations.NullMarked;
