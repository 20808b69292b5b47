package id.kumkm.registry.person;

import id.kumkm.registry.region.Provinces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What it takes to describe a person: which identity numbers there can be, and the sealer of what is taken. */
@Singleton
public class PersonRules {

    private final Sealer sealer;
    private final Provinces provinces;
    private final Set<String> furtherProvinces;

    @Inject
    PersonRules(
            Sealer sealer,
            Provinces provinces,
            @ConfigProperty(name = "registry.nik.further-provinces") Optional<Set<String>> furtherProvinces) {
        this.sealer = sealer;
        this.provinces = provinces;
        this.furtherProvinces = furtherProvinces.orElse(Set.of());
    }

    Sealer sealer() {
        return sealer;
    }

    /** True where somebody could have this identity number; nobody is asked whether somebody has. */
    public boolean isNik(String number) {
        return Nik.isWellFormed(number) && isProvince(Nik.province(number));
    }

    private boolean isProvince(String code) {
        return provinces.isKnown(code) || furtherProvinces.contains(code);
    }
}
