/** What every room stands on: errors, messages in two languages, public ids, money and clean text. */
@NullMarked
package id.kumkm.registry.platform;

import org.jspecify.annotations.NullMarked;
