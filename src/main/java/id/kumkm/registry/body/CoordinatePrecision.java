package id.kumkm.registry.body;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a coordinate stands for. */
@Enum("CoordinatePrecision")
@Description("What a coordinate stands for (ketelitian koordinat).")
public enum CoordinatePrecision {
    @Description("The place itself.")
    TITIK,
    @Description("The middle of its kelurahan or desa.")
    KELURAHAN,
    @Description("The middle of its kecamatan.")
    KECAMATAN
}
