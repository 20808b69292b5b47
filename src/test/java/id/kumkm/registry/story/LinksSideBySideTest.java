package id.kumkm.registry.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of one body are written one after the other, though none of them raises its version: none breaks a rule of another. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LinksSideBySideTest {

    private static final int AT_ONCE = 8;

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client second = Client.with(Tokens.secondSubject());

    @Test
    void whoSawOneVersionAddsOtherMembers() {
        JsonObject cooperative = Cooperatives.registered(official, "Koperasi Bersamaan", "PRIMER");
        List<JsonObject> members = IntStream.range(0, AT_ONCE)
                .mapToObj(at -> Umkms.registered(official, "Anggota Bersamaan " + at))
                .toList();

        assertThat(together(members.stream().map(one -> adding(cooperative, one))))
                .containsOnly("DONE");

        assertThat(Cooperatives.list(official, cooperative, "", "id")).hasSize(AT_ONCE);
    }

    @Test
    void nobodyIsAMemberTwice() {
        JsonObject cooperative = Cooperatives.registered(official, "Koperasi Rebutan", "PRIMER");
        JsonObject member = Umkms.registered(official, "Anggota Rebutan");

        assertThat(together(Stream.generate(() -> adding(cooperative, member)).limit(AT_ONCE)))
                .containsOnlyOnce("DONE")
                .contains("OVERLAP input.members.0.joinedOn");

        assertThat(Cooperatives.list(official, cooperative, "", "id")).hasSize(1);
    }

    @Test
    void oneConfirmsAMembershipAndOneEndsIt() {
        JsonObject cooperative = Cooperatives.registered(official, "Koperasi Bimbang", "PRIMER");
        JsonObject member = Umkms.registered(official, "Anggota Bimbang");
        Cooperatives.added(official, cooperative, List.of(Cooperatives.member(member, "2024-01-01")));
        String id = Cooperatives.list(official, cooperative, "", "id")
                .getJsonObject(0)
                .getString("id");
        Supplier<String> confirming =
                () -> Cooperatives.confirmed(Cooperatives.confirm(second, Map.of("ids", List.of(id))));
        Supplier<String> ending = () -> outcome(Cooperatives.end(official, id, 1, Partnerships.TODAY.toString()));

        assertThat(together(Stream.of(confirming, confirming, confirming, ending, ending)))
                .containsOnlyOnce("1 confirmed, ", "DONE")
                .contains("0 confirmed, WRONG_STATE", "WRONG_STATE input.leftOn");
    }

    @Test
    void noTwoStandOverEachOther() {
        JsonObject one = Partnerships.industry(official, "Induk Satu");
        JsonObject other = Partnerships.industry(official, "Induk Dua");
        JsonObject down = Controls.recorded(official, Controls.input(one, other, "2024-01-01"));
        JsonObject up = Controls.recorded(official, Controls.input(other, one, "2024-01-01"));
        Supplier<String> over = () -> outcome(Controls.confirm(second, down));
        Supplier<String> under = () -> outcome(Controls.confirm(second, up));

        assertThat(together(Stream.of(over, under, over, under)))
                .containsOnlyOnce("DONE")
                .contains("CYCLE input.id", "WRONG_STATE input.id");
    }

    @Test
    void aPairHasOneContractOfOneCommodity() {
        JsonObject supplier = Partnerships.umkm(official, "Kebun Serempak", "MIKRO");
        JsonObject buyer = Partnerships.industry(official, "Pabrik Serempak");
        Supplier<String> registering =
                () -> outcome(Partnerships.register(official, supplier, buyer, Partnerships.terms()));

        assertThat(together(Stream.generate(() -> registering).limit(AT_ONCE)))
                .containsOnlyOnce("DONE")
                .contains("OVERLAPPING input.terms.commodity");
    }

    private Supplier<String> adding(JsonObject cooperative, JsonObject member) {
        return () ->
                outcome(Cooperatives.add(official, cooperative, List.of(Cooperatives.member(member, "2024-01-01"))));
    }

    private static List<String> together(Stream<Supplier<String>> work) {
        return work.map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static String outcome(JsonObject payload) {
        return Register.COOPERATIVE.outcome(payload);
    }
}
