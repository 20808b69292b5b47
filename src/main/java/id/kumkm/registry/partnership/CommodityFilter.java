package id.kumkm.registry.partnership;

import id.kumkm.registry.classification.KbliVersion;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on the group of a commodity. The code itself is not for everyone, so nobody filters by it. */
@Input("CommodityFilter")
@Description(
        "A group of commodities by KBLI (golongan pokok), said in this version: what corresponds to it in the other one"
                + " follows from the code.")
public record CommodityFilter(
        @Description("Version of KBLI that the division is of.") @NonNull
        KbliVersion version,

        @Description("The letter of a category (A to V) or the 2 digits of a division; else BAD_REQUEST.") @NonNull
        String division) {}
