/** What the schema means: labels for forms in two languages, and the data dictionary (Satu Data Indonesia). */
@NullMarked
package id.kumkm.registry.dictionary;

import org.jspecify.annotations.NullMarked;
