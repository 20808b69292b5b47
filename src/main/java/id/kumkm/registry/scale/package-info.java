/** Yearly figures and the size class that follows from them (PP 7/2021 Pasal 35). */
@NullMarked
package id.kumkm.registry.scale;

import org.jspecify.annotations.NullMarked;
