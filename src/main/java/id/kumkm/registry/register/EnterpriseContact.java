package id.kumkm.registry.register;

import id.kumkm.registry.body.PublicContact;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a business is reached by everyone, and who consents to it: without consent a natural person's is withheld. */
@Embeddable
public class EnterpriseContact {

    @Embedded
    private PublicContact reached;

    @Column(name = "contact_consent_by")
    @Enumerated(EnumType.STRING)
    private ConsentGiver givenBy;

    @Column(name = "contact_consent_on")
    private LocalDate givenOn;

    @Column(name = "contact_withdrawn_on")
    private LocalDate withdrawnOn;

    protected EnterpriseContact() {}

    /** What is known after this was said. Consent is to what stands there, so it ends where that is changed. */
    static EnterpriseContact of(
            @Nullable EnterpriseContact known,
            EnterpriseFacts said,
            Given given,
            Registrar registrar,
            Rejections rejections) {
        EnterpriseContact contact = new EnterpriseContact();
        PublicContact stood = known == null ? null : known.reached;
        contact.reached = PublicContact.of(stood, said.contact(), given, rejections);
        if (known != null) {
            boolean changed = contact.reached.differsFrom(stood);
            contact.givenBy = changed ? null : known.givenBy;
            contact.givenOn = changed ? null : known.givenOn;
            contact.withdrawnOn = known.withdrawnOn;
        }
        if (given.has("contactConsent")) {
            LocalDate before = known == null ? null : known.givenOn;
            contact.consent(
                    said.consent(), given.in("contactConsent"), before, registrar, rejections.in("contactConsent"));
        }
        return contact;
    }

    /** What was withdrawn is open again by a new consent alone, not by the old one that a form or a source repeats. */
    private void consent(
            @Nullable ContactConsentInput written,
            Given given,
            @Nullable LocalDate givenBefore,
            Registrar registrar,
            Rejections rejections) {
        ContactConsentInput said = written == null ? ContactConsentInput.NOTHING : written;
        if (given.has("givenBy")) {
            givenBy = said.givenBy();
        }
        if (given.has("givenOn")) {
            givenOn = registrar.day(said.givenOn(), "givenOn", rejections);
        }
        if (given.has("withdrawnOn")) {
            LocalDate day = registrar.day(said.withdrawnOn(), "withdrawnOn", rejections);
            boolean anew = givenOn != null
                    && !givenOn.equals(givenBefore)
                    && (withdrawnOn == null || !givenOn.isBefore(withdrawnOn));
            withdrawnOn = day != null || anew ? day : withdrawnOn;
        }
        if ((givenBy == null) != (givenOn == null)) {
            rejections.add(
                    "REQUIRED",
                    givenBy == null ? "givenBy" : "givenOn",
                    "Siapa yang menyetujui dan kapan diisi bersama.",
                    "Who consents and when are said together.");
        }
        if (withdrawnOn != null && givenOn != null && withdrawnOn.isBefore(givenOn)) {
            rejections.add(
                    "INVALID_DATE",
                    "withdrawnOn",
                    "Pencabutan tidak boleh mendahului persetujuan; isi null bila persetujuan diberikan lagi.",
                    "Consent is not withdrawn before it is given; null says that it is given anew.");
        }
    }

    static boolean isKnown(@Nullable EnterpriseContact contact) {
        return contact != null && PublicContact.isKnown(contact.reached);
    }
}
