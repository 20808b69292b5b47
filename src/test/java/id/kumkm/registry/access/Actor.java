package id.kumkm.registry.access;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Tokens;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One who tries an operation on a record of Surakarta that the source MATRIKS registered: which rights his role has, and
 * whether the record lies in his bounds.
 */
enum Actor {
    ANONYMOUS(register -> null, false),
    OFFICIAL_INSIDE(
            register -> Tokens.official("33.72"),
            true,
            Right.REGISTERS,
            Right.WRITES,
            Right.BEGINS,
            Right.LEADS,
            Right.LINKS,
            Right.TAKES_PART,
            Right.CONFIRMS,
            Right.PARTS),
    OFFICIAL_OUTSIDE(
            register -> Tokens.official("33.13"),
            false,
            Right.REGISTERS,
            Right.WRITES,
            Right.BEGINS,
            Right.LEADS,
            Right.LINKS,
            Right.TAKES_PART,
            Right.CONFIRMS,
            Right.PARTS),
    VERIFIER_INSIDE(
            register -> Tokens.verifier("33.72"),
            true,
            Right.REGISTERS,
            Right.WRITES,
            Right.VERIFIES,
            Right.CLOSES,
            Right.BEGINS,
            Right.LEADS,
            Right.LINKS,
            Right.TAKES_PART,
            Right.CONFIRMS,
            Right.PARTS),
    VERIFIER_OUTSIDE(
            register -> Tokens.verifier("33.13"),
            false,
            Right.REGISTERS,
            Right.WRITES,
            Right.VERIFIES,
            Right.CLOSES,
            Right.BEGINS,
            Right.LEADS,
            Right.LINKS,
            Right.TAKES_PART,
            Right.CONFIRMS,
            Right.PARTS),
    MINISTRY(
            register -> Tokens.ministry(sector(register)),
            true,
            Right.REGISTERS,
            Right.LINKS,
            Right.TAKES_PART,
            Right.CONFIRMS,
            Right.PARTS,
            Right.WRITES,
            Right.VERIFIES,
            Right.CLOSES,
            Right.BEGINS,
            Right.LEADS,
            Right.STEWARDS,
            Right.ORDERS),
    MINISTRY_OF_THE_OTHER_SECTOR(
            register -> Tokens.ministry(sector(register).equals("UMKM") ? "COOPERATIVE" : "UMKM"),
            false,
            Right.REGISTERS,
            Right.LINKS,
            Right.TAKES_PART,
            Right.CONFIRMS,
            Right.PARTS,
            Right.WRITES,
            Right.VERIFIES,
            Right.CLOSES,
            Right.BEGINS,
            Right.LEADS,
            Right.STEWARDS,
            Right.ORDERS),
    INTEGRATOR_OF_THE_SOURCE(
            register -> Tokens.integrator("MATRIKS"),
            true,
            Right.REGISTERS,
            Right.LINKS,
            Right.WRITES,
            Right.CLOSES,
            Right.CONFIRMS,
            Right.PARTS),
    INTEGRATOR_OF_ANOTHER(
            register -> Tokens.integrator("LAIN"),
            false,
            Right.REGISTERS,
            Right.LINKS,
            Right.WRITES,
            Right.CLOSES,
            Right.CONFIRMS,
            Right.PARTS),
    REPRESENTATIVE_OUTSIDE(
            register -> Tokens.representative(register.prefix() + "01h455vb4pex5vsknk084sn02q"),
            false,
            Right.TAKES_PART,
            Right.CONFIRMS,
            Right.PARTS,
            Right.ORDERS),
    /** Of the record itself, or of the buyer of its partnership; its token names that one. */
    REPRESENTATIVE_INSIDE(register -> null, true, Right.TAKES_PART, Right.CONFIRMS, Right.PARTS, Right.ORDERS),
    AUDITOR(register -> Tokens.auditor(), true, Right.AUDITS),
    ADMIN(register -> Tokens.admin(), true),
    STRANGER(register -> Tokens.of("orang-lain", Set.of("unknown"), Map.of()), true);

    private final Function<Register, @Nullable String> token;
    private final boolean inside;
    private final Set<Right> rights;

    Actor(Function<Register, @Nullable String> token, boolean inside, Right... rights) {
        this.token = token;
        this.inside = inside;
        this.rights = Set.copyOf(Arrays.asList(rights));
    }

    Client client(Register register, JsonObject record) {
        String bearer = this == REPRESENTATIVE_INSIDE
                ? Tokens.representative(record.getString("represented", record.getString("id")))
                : token.apply(register);
        return bearer == null ? Client.anonymous() : Client.with(bearer);
    }

    /** What must come of it. */
    String expected(Right right) {
        if (right == Right.READS) {
            return "DONE";
        }
        if (this == ANONYMOUS) {
            return "UNAUTHENTICATED";
        }
        if (!rights.contains(right)) {
            return "FORBIDDEN";
        }
        boolean leads = this == MINISTRY_OF_THE_OTHER_SECTOR && (right == Right.BEGINS || right == Right.LEADS);
        // A source brings records of its own; between records it links those that it brought.
        boolean brings = this == INTEGRATOR_OF_ANOTHER && right == Right.REGISTERS;
        if (this == INTEGRATOR_OF_THE_SOURCE && right == Right.CONFIRMS) {
            return "SECOND_SUBJECT_CONFIRMS";
        }
        if (inside || leads || brings) {
            return "DONE";
        }
        return right == Right.REGISTERS || right == Right.BEGINS ? "OUT_OF_AREA" : "NOT_FOUND";
    }

    private static String sector(Register register) {
        return register == Register.COOPERATIVE ? "COOPERATIVE" : "UMKM";
    }
}
