package id.kumkm.registry.body;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.reads.DataStandard;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What a body does, as it leaves. */
@Name("Activity")
@Description("What a body does (kegiatan usaha), in a version of KBLI.")
public record ActivityView(
        @Description("Version of KBLI that the code is of.") @NonNull
        KbliVersion version,

        @DataStandard(classification = "KBLI")
        @Description("Code of the activity (kelompok), 5 digits as text.")
        @NonNull
        String code,

        @Description("Title of the code in that version, in Bahasa Indonesia.") @NonNull
        String title,

        @Description("True for the main one in that version (kegiatan utama).")
        boolean primary) {}
