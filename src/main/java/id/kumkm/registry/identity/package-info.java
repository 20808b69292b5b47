/** Who is calling, and what they may act on: the roles, the claims that bound them and the one policy. */
@NullMarked
package id.kumkm.registry.identity;

import org.jspecify.annotations.NullMarked;
