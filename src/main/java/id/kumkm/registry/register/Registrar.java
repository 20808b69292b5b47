package id.kumkm.registry.register;

import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.person.PersonRules;
import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.RegionsToday;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.WrittenNumber;
import id.kumkm.registry.scale.Figures;
import id.kumkm.registry.scale.ScaleRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules of a record ask of the rest of the registry, looked up once for a whole list of inputs. */
public record Registrar(
        RegionsToday knownRegions,
        Set<KbliKey> knownActivities,
        Map<IdentifierScheme, Map<String, UUID>> holders,
        ScaleRule scaleRule,
        PersonRules personRules,
        LocalDate today,
        Caller caller,
        Guesses guesses,
        List<Guesses.Met> met) {

    /** The number of a body, in form and held by no other; from then on it is held by this one. */
    public @Nullable String number(
            IdentifierScheme scheme, @Nullable String written, UUID body, Rejections rejections) {
        String number = form(scheme, written, rejections);
        if (number == null) {
            return null;
        }
        UUID holder = Objects.requireNonNull(holders.get(scheme)).putIfAbsent(scheme.canonical(number), body);
        if (holder != null && !holder.equals(body)) {
            met.add(new Guesses.Met(scheme, holder, rejections));
            return null;
        }
        return number;
    }

    /**
     * Refuses the numbers that others hold; last of all, and only what nothing else is wrong with: a number that meets
     * nobody then costs whoever tries it a record that says so.
     */
    void judge(Rejections rejections) {
        if (!rejections.any() && !met.isEmpty()) {
            guesses.refuse(List.copyOf(met), caller);
        }
        met.clear();
    }

    /** The number in its form. */
    public @Nullable String form(IdentifierScheme scheme, @Nullable String written, Rejections rejections) {
        String number = WrittenNumber.bare(written);
        if (number != null && !isPossible(scheme, number)) {
            rejections.add(
                    "INVALID_" + scheme,
                    scheme.field(),
                    "Bentuk nomor tidak sah: " + scheme.rule().indonesian() + ".",
                    "The number is not valid: " + scheme.rule().english() + ".");
            return null;
        }
        return number;
    }

    /** A tax number that is an identity number has to be a possible one, too. */
    private boolean isPossible(IdentifierScheme scheme, String number) {
        boolean nik = scheme == IdentifierScheme.NPWP && IdentifierScheme.isNik(number);
        return scheme.accepts(number) && (!nik || personRules.isNik(number));
    }

    /** A year that is not in the future. */
    public @Nullable Short year(@Nullable Integer year, String path, Rejections rejections) {
        if (year == null || Figures.isPossible(year, today.getYear())) {
            return year == null ? null : year.shortValue();
        }
        Figures.refuseYear(path, rejections);
        return null;
    }

    /** A day that is not in the future. */
    public @Nullable LocalDate day(@Nullable LocalDate day, String path, Rejections rejections) {
        return Days.passed(day, today, path, rejections);
    }
}
