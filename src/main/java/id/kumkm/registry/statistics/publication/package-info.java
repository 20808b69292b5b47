/** What everybody may know of counts that follow from facts which are not public: fixed days, and numbers perturbed by cell keys. */
@NullMarked
package id.kumkm.registry.statistics.publication;

import org.jspecify.annotations.NullMarked;
