package id.kumkm.registry.body;

import id.kumkm.registry.platform.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A nationally unique number of a body. Active while its body is at work. */
@Entity
public class Identifier {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id")
    private Body body;

    @Enumerated(EnumType.STRING)
    private IdentifierScheme scheme;

    private String value;
    private boolean active;

    protected Identifier() {}

    Identifier(Body body, IdentifierScheme scheme, String value) {
        this.id = Uuids.next();
        this.body = body;
        this.scheme = scheme;
        this.value = value;
        this.active = true;
    }

    IdentifierScheme scheme() {
        return scheme;
    }

    String value() {
        return value;
    }

    /** Takes another number; the same one stays as it was written. */
    void say(String number) {
        if (!scheme.canonical(number).equals(scheme.canonical(value))) {
            this.value = number;
        }
    }

    void activate(boolean active) {
        this.active = active;
    }
}
