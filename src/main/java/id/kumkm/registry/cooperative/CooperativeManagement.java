package id.kumkm.registry.cooperative;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a cooperative is managed. */
@Enum("CooperativeManagement")
@Description("How a cooperative is managed (pola pengelolaan).")
public enum CooperativeManagement {
    @Description("Conventional.")
    KONVENSIONAL,
    @Description("By the principles of sharia.")
    SYARIAH
}
