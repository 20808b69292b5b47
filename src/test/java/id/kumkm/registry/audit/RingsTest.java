package id.kumkm.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.audit.ConfirmationRing.ConfirmationsOfOne;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who stands in a ring: each reaches every other by who confirmed whose, and comes back. */
class RingsTest {

    @Test
    void twentyInARowWhoCloseARingAreOneAndWhoConfirmsForThemAloneIsNoneOfThem() {
        List<ConfirmationsOfOne> all = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(at -> links("petugas %02d".formatted(at), "petugas %02d".formatted((at + 1) % 20), 7))
                .toList());
        all.add(links("petugas 03", "kementerian", 900));
        all.add(links("pendatang", "petugas 11", 900));

        List<ConfirmationRing> rings = Rings.of(all);

        assertThat(rings).hasSize(1);
        assertThat(rings.get(0).subjects()).hasSize(20).doesNotContain("kementerian", "pendatang");
        assertThat(rings.get(0).links()).isEqualTo(140);
    }

    @Test
    void ringsApartAreToldApartThoseWithTheMostLinksFirst() {
        List<ConfirmationRing> rings = Rings.of(List.of(
                links("a", "b", 1), links("b", "a", 2), links("b", "c", 50), links("c", "d", 9), links("d", "c", 8)));

        assertThat(rings).extracting(ConfirmationRing::subjects).containsExactly(List.of("c", "d"), List.of("a", "b"));
        assertThat(rings.get(1).confirmations())
                .extracting(ConfirmationsOfOne::links)
                .containsExactly(2, 1);
        assertThat(Rings.of(List.of(links("a", "b", 1), links("b", "c", 1)))).isEmpty();
        assertThat(Rings.of(List.of())).isEmpty();
    }

    @Test
    void aRingOfAHundredThousandIsFound() {
        int many = 100_000;
        List<ConfirmationsOfOne> all = IntStream.range(0, many)
                .mapToObj(at -> links("s" + at, "s" + (at + 1) % many, 1))
                .toList();

        assertThat(Rings.of(all))
                .singleElement()
                .satisfies(ring -> assertThat(ring.subjects()).hasSize(many));
    }

    private static ConfirmationsOfOne links(String writer, String confirmedBy, int links) {
        return new ConfirmationsOfOne(writer, confirmedBy, 0, links, 0);
    }
}
