package id.kumkm.registry.body;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A body of any kind in few words, where another record names it. All of it is public. */
@Name("BodySummary")
@Description("A registered body in few words (ringkasan badan), as it is today; node(recordId) gives the whole record.")
public record BodySummaryView(
        @Description("Opaque id of the summary, which is no record: queries and inputs take recordId.") @Id @NonNull
        String id,

        @Description("Id of the record (id rekaman).") @Id @NonNull
        String recordId,

        @Description("What it is (jenis badan).") @NonNull BodyKind kind,

        @Description("Version of the record; give it as expectedVersion in a change of the record or of its links.")
        int version,

        @Description("Name.") @NonNull String name,

        @DataStandard(classification = "Kemendagri", authority = "Kepmendagri 300.2.2-2138/2025")
        @Description("Kemendagri code of its region.")
        @NonNull
        String regionCode,

        @Description("Whether it is at work.") @NonNull BodyStatus status)
        implements Node {}
