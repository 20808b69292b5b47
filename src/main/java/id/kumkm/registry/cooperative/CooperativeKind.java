package id.kumkm.registry.cooperative;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a cooperative does (UU 25/1992, jenis koperasi). */
@Enum("CooperativeKind")
@Description("What a cooperative does for its members (jenis koperasi).")
public enum CooperativeKind {
    @Description("Consumers: it buys for its members.")
    KONSUMEN,
    @Description("Producers: it processes or sells what they make.")
    PRODUSEN,
    @Description("Services.")
    JASA,
    @Description("Marketing of its members' goods.")
    PEMASARAN,
    @Description("Savings and loans.")
    SIMPAN_PINJAM
}
