/** The anchor of every registered body, with its identifiers and locations. */
@NullMarked
package id.kumkm.registry.body;

import org.jspecify.annotations.NullMarked;
