package id.kumkm.registry.umkm;

import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.person.Sealer;
import id.kumkm.registry.region.RegionReads;
import id.kumkm.registry.scale.ScaleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up, in one statement a question, what a list of inputs needs. */
@ApplicationScoped
class RegistrarFactory {

    /** Years and days of the register are those of the capital. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final RegionReads regions;
    private final BodyRepository bodies;
    private final ScaleRule scaleRule;
    private final Sealer sealer;

    @Inject
    RegistrarFactory(RegionReads regions, BodyRepository bodies, ScaleRule scaleRule, Sealer sealer) {
        this.regions = regions;
        this.bodies = bodies;
        this.scaleRule = scaleRule;
        this.sealer = sealer;
    }

    Registrar forAll(List<UmkmInput> inputs) {
        Set<String> inForce = regions.byCode(distinct(inputs, UmkmInput::dottedRegion)).values().stream()
                .filter(region -> region.validTo() == null)
                .map(region -> region.code())
                .collect(Collectors.toSet());
        Map<IdentifierScheme, Map<String, UUID>> holders = new EnumMap<>(IdentifierScheme.class);
        holders.put(IdentifierScheme.NIB, holders(IdentifierScheme.NIB, distinct(inputs, UmkmInput::nib)));
        holders.put(IdentifierScheme.NPWP, holders(IdentifierScheme.NPWP, distinct(inputs, UmkmInput::npwp)));
        return new Registrar(inForce, holders, scaleRule, sealer, LocalDate.now(JAKARTA));
    }

    private Map<String, UUID> holders(IdentifierScheme scheme, Set<String> written) {
        return bodies.holders(
                scheme,
                written.stream()
                        .map(IdentifierScheme::normalise)
                        .filter(number -> number != null && scheme.accepts(number))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> distinct(
            List<UmkmInput> inputs, Function<UmkmInput, @org.jspecify.annotations.Nullable String> part) {
        return inputs.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
