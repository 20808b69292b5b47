package id.kumkm.registry.umkm;

import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.person.Sealer;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.scale.ScaleRule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules of an UMKM ask of the rest of the registry, looked up once for a whole list of inputs. */
record Registrar(
        Set<String> knownRegions,
        Map<IdentifierScheme, Map<String, UUID>> holders,
        ScaleRule scaleRule,
        Sealer sealer,
        LocalDate today) {

    /** The number of a body, in form and held by no other; from then on it is held by this one. */
    @Nullable
    String number(IdentifierScheme scheme, @Nullable String written, UUID body, Rejections rejections) {
        String number = form(scheme, written, rejections);
        if (number == null) {
            return null;
        }
        UUID holder = Objects.requireNonNull(holders.get(scheme)).putIfAbsent(number, body);
        if (holder != null && !holder.equals(body)) {
            rejections.add(
                    "TAKEN",
                    path(scheme),
                    scheme + " sudah dipakai usaha lain.",
                    "The " + scheme + " belongs to another business.");
            return null;
        }
        return number;
    }

    /** The number in its form. */
    @Nullable
    String form(IdentifierScheme scheme, @Nullable String written, Rejections rejections) {
        String number = IdentifierScheme.normalise(written);
        if (number != null && !scheme.accepts(number)) {
            boolean nib = scheme == IdentifierScheme.NIB;
            rejections.add(
                    "INVALID_" + scheme,
                    path(scheme),
                    scheme + (nib ? " harus 13 angka." : " harus 15 atau 16 angka."),
                    "The " + scheme + (nib ? " must have 13 digits." : " must have 15 or 16 digits."));
            return null;
        }
        return number;
    }

    private static String path(IdentifierScheme scheme) {
        return scheme == IdentifierScheme.NIB ? "umkm.nib" : "umkm.npwp";
    }
}
