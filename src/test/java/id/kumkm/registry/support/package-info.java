/** What tests share: a database, tokens and a client. */
@NullMarked
package id.kumkm.registry.support;

import org.jspecify.annotations.NullMarked;
