package id.kumkm.registry.cooperative;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** State of the certificate of a cooperative's number. */
@Enum("CertificateStatus")
@Description(
        "State of the certificate of a cooperative's number (status sertifikat NIK). Derived from number and validity.")
public enum CertificateStatus {
    @Description("No number, or no certificate.")
    BELUM_BERSERTIFIKAT,
    @Description("Valid today.")
    SERTIFIKAT_AKTIF,
    @Description("Valid until a day that has passed.")
    SERTIFIKAT_KEDALUWARSA
}
