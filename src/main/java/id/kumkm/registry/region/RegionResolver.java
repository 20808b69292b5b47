package id.kumkm.registry.region;

import id.kumkm.registry.region.AddressReading.Meaning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the regions that a written name or address may mean ("Jl. Radjiman 5, Pajang, Laweyan, Solo"). Where the text
 * leaves it open, all that it may mean are given, however many, since names repeat even in a district.
 */
@ApplicationScoped
public class RegionResolver {

    private static final int AT_LEAST = 10;

    private final Gazetteer gazetteer;
    private final RegionReads reads;
    private final RetiredRegions retired;

    @Inject
    public RegionResolver(Gazetteer gazetteer, RegionReads reads, RetiredRegions retired) {
        this.gazetteer = gazetteer;
        this.reads = reads;
        this.retired = retired;
    }

    List<RegionCandidate> resolve(String text, @Nullable String within) {
        String code = RegionCode.normalise(text);
        if (RegionCode.isCode(code)) {
            List<String> today = retired.today(List.of(code)).codes().getOrDefault(code, List.of());
            return reads.byCode(today).values().stream()
                    .map(region -> new RegionCandidate(region, 1))
                    .toList();
        }
        String area = within == null ? null : RegionCode.normalise(within);
        if (area != null && !RegionCode.isCode(area)) {
            return List.of();
        }
        List<Meaning> meanings = new AddressReading(new AddressWords(text), gazetteer.names())
                .meanings()
                .filter(meaning -> area == null || RegionNumber.isInside(meaning.region(), RegionNumber.of(area)))
                .toList();
        return meanings.isEmpty() ? List.of() : candidates(meanings);
    }

    private List<RegionCandidate> candidates(List<Meaning> meanings) {
        Meaning best = meanings.get(0);
        double most = Math.max(best.weight(), 1 + best.levels());
        long alike = meanings.stream()
                .takeWhile(one -> score(one, most) == score(best, most))
                .count();
        List<Meaning> given = meanings.stream().limit(Math.max(alike, AT_LEAST)).toList();
        Map<String, RegionView> views = reads.byCode(
                given.stream().map(one -> RegionNumber.code(one.region())).toList());
        return given.stream()
                .flatMap(one -> Stream.ofNullable(views.get(RegionNumber.code(one.region())))
                        .map(region -> new RegionCandidate(region, score(one, most))))
                .toList();
    }

    private static double score(Meaning meaning, double most) {
        return Math.round(meaning.weight() / most * 1000) / 1000.0;
    }
}
