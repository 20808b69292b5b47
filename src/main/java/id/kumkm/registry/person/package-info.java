/** Natural persons behind bodies: sealed with a key of their own, masked for display, erasable. */
@NullMarked
package id.kumkm.registry.person;

import org.jspecify.annotations.NullMarked;
