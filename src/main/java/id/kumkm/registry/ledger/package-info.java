/** Every change, once: who is named for it and how a record's history is read. The database writes it. */
@NullMarked
package id.kumkm.registry.ledger;

import org.jspecify.annotations.NullMarked;
