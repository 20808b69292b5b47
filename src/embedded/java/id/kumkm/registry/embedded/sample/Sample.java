package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.Verification;
import id.kumkm.registry.register.Registration;

/** One record of the sample, and how far its verification has come. */
record Sample<R extends Registration<?>>(R input, Verification verification) {

    /** The rest is entered here. */
    boolean isFromOss() {
        return input.externalId() != null;
    }
}
