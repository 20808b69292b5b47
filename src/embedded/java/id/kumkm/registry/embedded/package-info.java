/**
 * The embedded default: a PostgreSQL, keys, tokens and sample data for development and tests, never part of the
 * production artifact.
 */
@NullMarked
package id.kumkm.registry.embedded;

import org.jspecify.annotations.NullMarked;
