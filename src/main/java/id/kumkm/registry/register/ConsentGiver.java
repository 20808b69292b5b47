package id.kumkm.registry.register;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Who consents to a business being reached by everyone. */
@Enum("ConsentGiver")
@Description("Who consents to a business being reached by everyone (pemberi persetujuan, UU 27/2022).")
public enum ConsentGiver {
    @Description("The owner of the business.")
    PEMILIK,
    @Description("Somebody with the owner's power of attorney.")
    KUASA,
    @Description("Another person, whose number or address it is.")
    PEMILIK_KONTAK
}
