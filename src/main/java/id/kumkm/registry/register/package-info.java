/** What every register does in the same way: how a record is born, changed, decided on, listed and remembered. */
@NullMarked
package id.kumkm.registry.register;

import org.jspecify.annotations.NullMarked;
