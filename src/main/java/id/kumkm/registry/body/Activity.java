package id.kumkm.registry.body;

import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** What a body does, in a version of KBLI. It never changes: what is said anew is another activity. */
@Entity
public class Activity {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "kbli_version")
    @Enumerated(EnumType.STRING)
    private KbliVersion version;

    @Column(name = "kbli_code")
    private String code;

    @Column(name = "is_primary")
    private boolean primary;

    protected Activity() {}

    Activity(Body body, ActivityInput input) {
        KbliKey key = input.asKey();
        this.id = Uuids.next();
        this.body = body;
        this.version = key.version();
        this.code = key.code();
        this.primary = isPrimary(input);
    }

    boolean isSaidBy(ActivityInput input) {
        return input.asKey().equals(new KbliKey(version, code)) && isPrimary(input) == primary;
    }

    static boolean isPrimary(ActivityInput input) {
        return Boolean.TRUE.equals(input.primary());
    }
}
