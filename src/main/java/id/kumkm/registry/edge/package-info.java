/** HTTP in front of GraphQL: what is refused before it runs, and the shape and status of every error. */
@NullMarked
package id.kumkm.registry.edge;

import org.jspecify.annotations.NullMarked;
