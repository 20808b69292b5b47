/** What is delivered beside the code: manifests, images, native sources. */
@NullMarked
package id.kumkm.registry.packaging;

import org.jspecify.annotations.NullMarked;
