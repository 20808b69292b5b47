package id.kumkm.registry.platform;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** Whole rupiah. A string in JSON, because a browser rounds numbers above 2^53. */
@CustomScalar("Rupiah")
@Description("An amount of whole rupiah (IDR), written as a string of digits, for example \"2000000000\".")
public final class Rupiah implements CustomStringScalar {

    private final long amount;

    /** Reads what a client wrote; anything but 1 to 18 digits is refused. */
    public Rupiah(String written) {
        if (!written.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("Rupiah is written as a string of 1 to 18 digits");
        }
        this.amount = Long.parseLong(written);
    }

    public static Rupiah of(long amount) {
        return new Rupiah(Long.toString(amount));
    }

    public long amount() {
        return amount;
    }

    @Override
    public String stringValueForSerialization() {
        return Long.toString(amount);
    }

    @Override
    public String toString() {
        return stringValueForSerialization();
    }
}
