/** Classifications: kinds of business activity (KBLI) by version, and goods of the Harmonized System (HS). */
@NullMarked
package id.kumkm.registry.classification;

import org.jspecify.annotations.NullMarked;
