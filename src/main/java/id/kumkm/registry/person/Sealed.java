package id.kumkm.registry.person;

import jakarta.persistence.Embeddable;

/** A sealed value and the form of it that may be shown. */
@Embeddable
public class Sealed {

    private byte[] sealed;
    private String masked;

    protected Sealed() {}

    Sealed(byte[] sealed, String masked) {
        this.sealed = sealed;
        this.masked = masked;
    }

    String masked() {
        return masked;
    }

    byte[] sealed() {
        return sealed;
    }
}
