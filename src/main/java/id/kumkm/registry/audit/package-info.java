/** Who read what of whom: the access log, for auditors. */
@NullMarked
package id.kumkm.registry.audit;

import org.jspecify.annotations.NullMarked;
