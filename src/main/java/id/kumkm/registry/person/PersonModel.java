package id.kumkm.registry.person;

import id.kumkm.registry.reads.Format;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.JsonBytes;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * The read model of persons: what is sealed leaves the database sealed, with its key, and is opened while it is written.
 * What may not be read leaves the database in no form.
 */
@ApplicationScoped
public class PersonModel {

    /** Over {@code person p}; null where there is no key, or no longer one. */
    private static final String KEY = "CAST(p.id AS text) || ' ' || encode(p.wrapped_key, 'hex') || ' ' || p.key_id";

    private static final int KEY_PARTS = 3;

    private final Sealer sealer;

    @Inject
    public PersonModel(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The person, as this type of the schema, of a row whose body this SQL gives. */
    public ModelField of(String type, String body) {
        Model model = Model.of(type, "p", "person", "p.id")
                .field("name", opened("name"))
                .field("phone", opened("phone"))
                .field("email", opened("email"))
                .field("erased", new ModelField.Leaf("CAST(p.erased_at IS NOT NULL AS text)", Format.RAW));
        return new ModelField.One(model, Join.optional("p", "person", "NOT p.is_member AND p.body_id = " + body));
    }

    private ModelField.Leaf opened(String field) {
        return new ModelField.Leaf(sealed(field), (text, json) -> open(field, text, json));
    }

    private static String sealed(String field) {
        return "encode(p." + field + "_sealed, 'hex') || ' ' || " + KEY;
    }

    private void open(String field, byte[] text, JsonBytes json) {
        String[] parts = new String(text, StandardCharsets.UTF_8).split(" ", KEY_PARTS + 1);
        SecretKey key = key(parts[2], parts[3]);
        byte[] value = HexFormat.of().parseHex(parts[0]);
        json.string(sealer.open(key, Person.context(UUID.fromString(parts[1]), field), value));
    }

    private SecretKey key(String wrapped, String keyId) {
        return sealer.unwrap(keyId, HexFormat.of().parseHex(wrapped));
    }

    /** The masked identity number of the person of a row. */
    public ModelField maskedNik(String body) {
        return new ModelField.Leaf(select("p.nik_masked", body), Format.TEXT);
    }

    /** The tax number of the person of a row, where this SQL gives none that is open. */
    public ModelField taxNumber(String open, String body) {
        String sql = "coalesce(" + open + ", " + select(sealed("npwp"), body) + ")";
        return new ModelField.Leaf(sql, (text, json) -> {
            if (isOpen(text)) {
                json.string(text);
            } else {
                open("npwp", text, json);
            }
        });
    }

    private static boolean isOpen(byte[] text) {
        for (byte one : text) {
            if (one == ' ') {
                return false;
            }
        }
        return true;
    }

    /** SQL of the key of the person of a row: {@link #opener} takes it. */
    public static String key(String body) {
        return select(KEY, body);
    }

    private static String select(String sql, String body) {
        return "(SELECT " + sql + " FROM person p WHERE NOT p.is_member AND p.body_id = " + body + ")";
    }

    /** Opens what the ledger keeps of a person; nothing without its key. */
    public PersonReads.Opener opener(byte @Nullable [] key) {
        if (key == null) {
            return (person, field, hex) -> null;
        }
        String[] parts = new String(key, StandardCharsets.UTF_8).split(" ", KEY_PARTS);
        SecretKey opened = key(parts[1], parts[2]);
        UUID owner = UUID.fromString(parts[0]);
        return (person, field, hex) -> person.equals(owner) ? sealer.openLedger(opened, person, field, hex) : null;
    }
}
