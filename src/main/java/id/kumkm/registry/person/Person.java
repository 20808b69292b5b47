package id.kumkm.registry.person;

import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.InternetAddress;
import id.kumkm.registry.platform.PhoneNumber;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** A natural person behind a body. Everything about it is sealed; erasure destroys the key. */
@Entity
public class Person {

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "is_member")
    private boolean member;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "name_sealed"))
    @AttributeOverride(name = "masked", column = @Column(name = "name_masked"))
    private Sealed name;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "nik_sealed"))
    @AttributeOverride(name = "masked", column = @Column(name = "nik_masked"))
    private Sealed nik;

    @Column(name = "nik_hash")
    private byte[] nikHash;

    /** What the number says; for statistics, and shown to nobody. */
    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "npwp_sealed"))
    @AttributeOverride(name = "masked", column = @Column(name = "npwp_masked"))
    private Sealed npwp;

    @Column(name = "npwp_hash")
    private byte[] npwpHash;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "phone_sealed"))
    @AttributeOverride(name = "masked", column = @Column(name = "phone_masked"))
    private Sealed phone;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "email_sealed"))
    @AttributeOverride(name = "masked", column = @Column(name = "email_masked"))
    private Sealed email;

    @Column(name = "erased_at")
    private OffsetDateTime erasedAt;

    @Transient
    private boolean isAnew;

    /** Unwrapped once while the person is described. */
    @Transient
    private SecretKey openKey;

    protected Person() {}

    public Person(UUID bodyId) {
        this.id = Uuids.next();
        this.bodyId = bodyId;
    }

    /** One of many persons who are members of a body; its owner or contact is one alone. */
    public static Person memberOf(UUID body) {
        Person person = new Person(body);
        person.member = true;
        return person;
    }

    public UUID id() {
        return id;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public boolean hasNik() {
        return nikHash != null;
    }

    public boolean hasTaxNumber() {
        return npwpHash != null;
    }

    /** True where something is known of it. */
    public boolean isKnown() {
        return Stream.of(name, nik, npwp, phone, email).anyMatch(Objects::nonNull);
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /** Adds what is wrong where something is said of an erased person, but not who it is now. */
    public static void checkNamed(List<Person> described, Rejections rejections) {
        if (Hibernate.isInitialized(described) && described.stream().anyMatch(one -> one.isAnew && one.name == null)) {
            rejections.add(
                    "REQUIRED",
                    "name",
                    "Orang sebelumnya dihapus datanya; sebutkan nama orang yang dicatat sekarang.",
                    "The person before was erased: say the name of the person who is described now.");
        }
    }

    /** What the same identity number always gives, and no other; null where it has none. */
    public @Nullable String nikHash() {
        return nikHash == null ? null : HexFormat.of().formatHex(nikHash);
    }

    /** Takes what is given; adds what is wrong with it. */
    public void describe(@Nullable OwnerInput owner, Given given, PersonRules rules, Rejections rejections) {
        OwnerInput input = owner == null ? OwnerInput.NOTHING : owner;
        Sealer sealer = rules.sealer();
        if (given.has("name")) {
            String written = Text.isAbsent(input.name()) ? null : input.name();
            String clean = Text.clean(written, 200, "name", rejections);
            name = seal(sealer, "name", name, clean, Masks::name);
        }
        if (given.hasNumber("nikPemilik", input.nikPemilik())) {
            identify(input.nikPemilik(), "nikPemilik", rules, rejections);
        }
        if (given.hasNumber("phone", input.phone())) {
            String number = PhoneNumber.mobile(input.phone(), "phone", rejections);
            phone = seal(sealer, "phone", phone, number, Masks::phone);
        }
        if (given.hasNumber("email", input.email())) {
            String address = InternetAddress.email(input.email(), "email", rejections);
            email = seal(sealer, "email", email, address, Masks::email);
        }
    }

    /** The identity number, which stands in a field of the input that says whose it is. */
    public void identify(@Nullable String written, String path, PersonRules rules, Rejections rejections) {
        String number = OwnerNumbers.nik(written, path, rules, rejections);
        nik = seal(rules.sealer(), "nik", nik, number, Masks::number);
        nikHash = number == null ? null : rules.sealer().hash("NIK", number);
        sex = number == null ? null : Nik.sex(number);
    }

    /** The tax number of an enterprise that is its owner's own affair. */
    public void taxNumber(@Nullable String number, PersonRules rules) {
        byte[] hash = number == null ? null : rules.sealer().hash("NPWP", whole(number));
        if (hash == null || !Arrays.equals(hash, npwpHash)) {
            npwp = seal(rules.sealer(), "npwp", npwp, number, Masks::number);
            npwpHash = hash;
        }
    }

    /**
     * 15 digits and the same after a 0 are one tax number, and have one hash. What was hashed by 15 digits until then stays: who
     * looks a number up asks for both.
     */
    private static String whole(String number) {
        return number.length() == 15 ? "0" + number : number;
    }

    /** Destroys the key, the hashes and the masked forms: what is sealed, here and in history, stays unreadable. */
    public void erase(OffsetDateTime now) {
        openKey = null;
        keyId = null;
        wrappedKey = null;
        name = null;
        nik = null;
        nikHash = null;
        sex = null;
        npwp = null;
        npwpHash = null;
        phone = null;
        email = null;
        erasedAt = now;
    }

    /**
     * Destroys the key alone: nobody can read what is sealed any more, and nobody is told by the row or its history that it is the
     * person who was erased elsewhere.
     */
    public void destroyKey() {
        openKey = null;
        keyId = null;
        wrappedKey = null;
    }

    /** What was sealed before stays as it is where it says the same: sealed anew, it would count as a change. */
    private @Nullable Sealed seal(
            Sealer sealer, String field, @Nullable Sealed before, @Nullable String value, UnaryOperator<String> mask) {
        if (value == null) {
            return null;
        }
        if (before != null && value.equals(sealer.openIfPossible(key(sealer), context(id, field), before.sealed()))) {
            return before;
        }
        isAnew |= erasedAt != null;
        erasedAt = null;
        return new Sealed(sealer.seal(key(sealer), context(id, field), value), mask.apply(value));
    }

    /** The person's own key; an erased person that is described anew gets a new one. */
    private SecretKey key(Sealer sealer) {
        if (openKey == null) {
            openKey = wrappedKey == null ? sealer.newKey() : sealer.unwrap(keyId, wrappedKey);
        }
        if (wrappedKey == null) {
            keyId = sealer.keyId();
            wrappedKey = sealer.wrap(openKey);
        }
        return openKey;
    }

    static String context(UUID person, String field) {
        return person + "/" + field;
    }
}
