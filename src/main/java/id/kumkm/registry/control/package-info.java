/** Who owns or controls whom among registered bodies: what decides whether an enterprise is independent. */
@NullMarked
package id.kumkm.registry.control;

import org.jspecify.annotations.NullMarked;
