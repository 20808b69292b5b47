package id.kumkm.registry.body;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether a body is at work. */
@Enum("BodyStatus")
@Description("Whether a registered body is at work (status usaha). Nothing is ever deleted.")
public enum BodyStatus {
    @Description("At work.")
    AKTIF,
    @Description("At rest for a time.")
    TIDAK_AKTIF,
    @Description("Closed for good; its numbers are free again.")
    TUTUP,
    @Description("Merged into another record, which goes on for it.")
    DIGABUNG
}
