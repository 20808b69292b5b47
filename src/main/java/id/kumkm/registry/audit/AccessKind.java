package id.kumkm.registry.audit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What an entry of the access log tells of. */
@Enum("AccessKind")
@Description("What an entry of the access log tells of (jenis catatan akses).")
public enum AccessKind {
    @Description("A field of class P2 was read.")
    READ,
    @Description("A number in an input met a record that is not the subject's affair; never which number.")
    GUESS,
    @Description("The subject used up its look-ups by a number, and was stopped.")
    LIMIT
}
