/** What a source keeps of its records here, and how the ministry mends it. */
@NullMarked
package id.kumkm.registry.register.source;

import org.jspecify.annotations.NullMarked;
