package id.kumkm.registry.scale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the size class from figures (PP 7/2021 Pasal 35 and 36): by capital for enterprises founded since the regulation
 * is in force, by yearly sales for older ones, by the other measure where the right one is not known.
 */
@ApplicationScoped
public class ScaleRule {

    private final ScaleConfig config;

    @Inject
    public ScaleRule(ScaleConfig config) {
        this.config = config;
    }

    /** A size class, what it rests on, and the year of the figures. */
    public record Computed(Scale scale, ScaleBasis basis, int year) {}

    /** From the newest year that has a figure to go by; empty where no year has. */
    public Optional<Computed> compute(Collection<Figures> figures, @Nullable LocalDate establishedOn) {
        boolean founded = establishedOn != null && !establishedOn.isBefore(config.inForceSince());
        return figures.stream()
                .filter(year -> year.capital() != null || year.sales() != null)
                .max(Comparator.comparingInt(Figures::year))
                .map(newest -> compute(newest, founded));
    }

    private Computed compute(Figures figures, boolean byCapital) {
        Long capital = figures.capital();
        Long sales = figures.sales();
        if (capital != null && (byCapital || sales == null)) {
            return new Computed(classOf(capital, config.capital()), ScaleBasis.MODAL, figures.year());
        }
        long known = sales == null ? 0 : sales;
        return new Computed(classOf(known, config.sales()), ScaleBasis.PENJUALAN, figures.year());
    }

    private static Scale classOf(long amount, ScaleConfig.Bounds bounds) {
        if (amount <= bounds.micro()) {
            return Scale.MIKRO;
        }
        if (amount <= bounds.small()) {
            return Scale.KECIL;
        }
        return amount <= bounds.medium() ? Scale.MENENGAH : Scale.BESAR;
    }
}
