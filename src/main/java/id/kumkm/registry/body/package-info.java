/** The anchor of every registered body, with its identifiers, locations and activities. */
@NullMarked
package id.kumkm.registry.body;

import org.jspecify.annotations.NullMarked;
