package id.kumkm.registry.body;

import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.InternetAddress;
import id.kumkm.registry.platform.PhoneNumber;
import id.kumkm.registry.platform.Rejections;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How a body is reached by everyone: its office's telephone, which may be a landline, its e-mail and its website. */
@Embeddable
public class PublicContact {

    private String phone;
    private String email;
    private String website;

    protected PublicContact() {}

    /** What is known after this was said; adds what is wrong with it. */
    public static PublicContact of(
            @Nullable PublicContact known, ContactFacts said, Given given, Rejections rejections) {
        PublicContact contact = new PublicContact();
        if (known != null) {
            contact.phone = known.phone;
            contact.email = known.email;
            contact.website = known.website;
        }
        if (given.hasNumber("phone", said.phone())) {
            contact.phone = PhoneNumber.any(said.phone(), "phone", rejections);
        }
        if (given.hasNumber("email", said.email())) {
            contact.email = InternetAddress.email(said.email(), "email", rejections);
        }
        if (given.hasNumber("website", said.website())) {
            contact.website = InternetAddress.website(said.website(), "website", rejections);
        }
        return contact;
    }

    /** True where something is said that was not said before. */
    public boolean differsFrom(@Nullable PublicContact before) {
        return before == null
                ? isKnown(this)
                : isNew(phone, before.phone) || isNew(email, before.email) || isNew(website, before.website);
    }

    private static boolean isNew(@Nullable String said, @Nullable String before) {
        return said != null && !said.equals(before);
    }

    /** True where there is some way to reach it. */
    public static boolean isKnown(@Nullable PublicContact contact) {
        return contact != null && (contact.phone != null || contact.email != null || contact.website != null);
    }
}
