package id.kumkm.registry.register;

import id.kumkm.registry.body.ActivityInput;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliReads;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.person.PersonRules;
import id.kumkm.registry.platform.WrittenNumber;
import id.kumkm.registry.region.RetiredRegions;
import id.kumkm.registry.scale.ScaleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks up, in one statement a question, what a list of inputs needs. */
@ApplicationScoped
class RegistrarFactory {

    /** Years and days of the register are those of the capital. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final RetiredRegions regions;
    private final KbliReads kbli;
    private final BodyRepository bodies;
    private final ScaleRule scaleRule;
    private final PersonRules personRules;
    private final Guesses guesses;

    @Inject
    RegistrarFactory(
            RetiredRegions regions,
            KbliReads kbli,
            BodyRepository bodies,
            ScaleRule scaleRule,
            PersonRules personRules,
            Guesses guesses) {
        this.regions = regions;
        this.kbli = kbli;
        this.bodies = bodies;
        this.scaleRule = scaleRule;
        this.personRules = personRules;
        this.guesses = guesses;
    }

    Registrar forAll(List<? extends RecordInput> inputs, Caller caller) {
        Set<String> codes = inputs.stream()
                .map(input -> input.asBody().regionCode())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Registrar(
                regions.today(codes),
                kbli.activities(activities(inputs)),
                holders(inputs, caller),
                scaleRule,
                personRules,
                LocalDate.now(JAKARTA),
                caller,
                guesses,
                new ArrayList<>());
    }

    private Map<IdentifierScheme, Map<String, UUID>> holders(List<? extends RecordInput> inputs, Caller caller) {
        Map<IdentifierScheme, Set<String>> written = new EnumMap<>(IdentifierScheme.class);
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            written.put(scheme, numbers(scheme, inputs));
        }
        List<IdentifierScheme> tried = written.keySet().stream()
                .filter(scheme -> !Objects.requireNonNull(written.get(scheme)).isEmpty())
                .toList();
        if (!tried.isEmpty()) {
            guesses.admit(caller, tried);
        }
        Map<IdentifierScheme, Map<String, UUID>> holders = new EnumMap<>(IdentifierScheme.class);
        written.forEach((scheme, numbers) -> holders.put(scheme, bodies.holders(scheme, numbers)));
        return holders;
    }

    private static Set<KbliKey> activities(List<? extends RecordInput> inputs) {
        return inputs.stream()
                .map(input -> input.asBody().activities())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(ActivityInput::asKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(IdentifierScheme scheme, List<? extends RecordInput> inputs) {
        return inputs.stream()
                .map(input -> WrittenNumber.bare(input.asNumbers().get(scheme)))
                .filter(number -> number != null && scheme.accepts(number))
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }
}
