package id.kumkm.registry.body;

import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliVersion;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a body does, as it enters. */
@Input("ActivityInput")
@Description("What a body does (kegiatan usaha), in a version of KBLI.")
public record ActivityInput(
        @Description("Version of KBLI that the code is of.") @NonNull
        KbliVersion version,

        @Description("Code of an activity (kelompok) in that version: 5 digits as text, leading zeros included.")
        @NonNull
        String code,

        @Description("True for the main one; at most one in each version. False when not given.") @Nullable
        Boolean primary) {

    public KbliKey asKey() {
        return new KbliKey(version, code.strip());
    }
}
