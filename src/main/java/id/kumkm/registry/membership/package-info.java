/** Who is a member of which cooperative, and when: persons and UMKM of a primary one, cooperatives of a secondary one. */
@NullMarked
package id.kumkm.registry.membership;

import org.jspecify.annotations.NullMarked;
