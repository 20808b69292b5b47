package id.kumkm.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether somebody with this identity number is a member already is told to nobody who did not say so himself. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class SealedNumbersTest {

    private static final String NIK = "3372015508900001";
    private static final String NOBODYS = "3372015508900002";
    private static final String OTHERS = "3372015508900003";
    private static final String ERASE =
            "mutation($id: ID!) { eraseMember(input: {id: $id, expectedVersion: 1, reason: \"permintaan\"})"
                    + " { userErrors { code } } }";

    private final Client registering = Client.with(Tokens.official("33.72"));
    private final Client guessing =
            Client.with(Tokens.of("penebak-anggota", Set.of("official"), Map.of("region_code", "33.72")));

    @Test
    void aGuessThatMeetsAMemberIsAnsweredLikeOneThatMeetsNobody() {
        JsonObject met = guessed(cooperative("Koperasi Tertebak"), List.of(person(NIK)));
        JsonObject missed = guessed(cooperative("Koperasi Tak Tertebak"), List.of(person(NOBODYS)));

        assertThat(met).isEqualTo(missed);
        assertThat(met.getInteger("added")).isEqualTo(1);
    }

    /** One impossible member keeps all out: a way to guess without leaving anything, were it told which of them met. */
    @Test
    void aListThatIsRefusedForSomethingElseTellsNothingEither() {
        List<Map<String, Object>> guesses = new ArrayList<>();
        for (int serial = 1; serial < 1_000; serial++) {
            guesses.add(person("337201550890%04d".formatted(serial)));
        }
        guesses.add(Cooperatives.person("Mustahil", "1", "2020-01-01"));

        JsonObject met = guessed(cooperative("Koperasi Seribu"), guesses);

        assertThat(met.getJsonArray("userErrors"))
                .extracting(error -> ((JsonObject) error).getString("code"))
                .containsExactly("INVALID_NIK");
        assertThat(met.getInteger("added")).isZero();
    }

    /** Else whoever guesses would see in the list which guess waits for ever, once a colleague has confirmed the rest. */
    @Test
    void aGuessThatMeetsAMemberIsConfirmedLikeOneThatMeetsNobody() {
        JsonObject cooperative = cooperative("Koperasi Dikonfirmasi");
        guessed(cooperative, List.of(person(NIK), person(NOBODYS)));

        assertThat(Cooperatives.confirmed(Cooperatives.confirm(
                        Client.with(Tokens.secondSubject()),
                        Map.of("selection", Map.of("cooperativeId", cooperative.getString("id"))))))
                .isEqualTo("3 confirmed, ");
        assertThat(Cooperatives.list(guessing, cooperative, "", "confirmation"))
                .hasSize(3)
                .allMatch(one -> ((JsonObject) one).getString("confirmation").equals("KEMENTERIAN"));
    }

    @Test
    void anErasureLeavesNoEntryOfThePersonThatCanBeRead() {
        JsonObject cooperative = cooperative("Koperasi Terhapus");
        guessed(cooperative, List.of(person(NIK), Cooperatives.person("Budi", NOBODYS, "2020-01-01")));
        Client ministry = Client.with(Tokens.ministry("COOPERATIVE"));
        Client reading = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "pemeriksaan");
        String entry = Cooperatives.list(reading, cooperative, "", "id person { name }").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("person").getString("name").equals("Siti"))
                .findFirst()
                .orElseThrow()
                .getString("id");

        assertThat(ministry.data(ERASE, Map.of("id", entry)).encode()).contains("\"userErrors\":[]");

        assertThat(Cooperatives.list(reading, cooperative, "", "person { name erased }"))
                .extracting(one -> ((JsonObject) one).getJsonObject("person").encode())
                .containsExactlyInAnyOrder(
                        "{\"name\":null,\"erased\":true}",
                        "{\"name\":null,\"erased\":false}",
                        "{\"name\":\"Budi\",\"erased\":false}");
    }

    /** Else whoever guesses would see which of many entries went with that of the person, or may be written anew. */
    @Test
    void anErasureTellsNobodyWhichOfTheirEntriesWereOfThePerson() {
        List<Map<String, Object>> guesses = List.of(person(NIK), person(NOBODYS));
        JsonObject met = cooperative("Koperasi Dihapus Tertebak");
        JsonObject missed = cooperative("Koperasi Dihapus Tak Tertebak");
        Client verifying = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "pemeriksaan");
        List<String> told = new ArrayList<>();
        for (JsonObject cooperative : List.of(met, missed)) {
            String member = Cooperatives.list(registering, cooperative, "", "id").stream()
                    .map(one -> ((JsonObject) one).getString("id"))
                    .findFirst()
                    .orElseThrow();
            guessed(cooperative, cooperative == met ? guesses : List.of(person(OTHERS), person(NOBODYS)));

            Client.with(Tokens.ministry("COOPERATIVE")).data(ERASE, Map.of("id", member));

            JsonObject again =
                    guessed(cooperative, cooperative == met ? guesses : List.of(person(OTHERS), person(NOBODYS)));
            told.add(codes(again) + " " + again.getJsonArray("userErrors").size()
                    + Cooperatives.list(verifying, cooperative, "", "confirmation person { erased }")
                    + guessing.data("{ cooperative(id: \"" + cooperative.getString("id")
                                    + "\") { history { part operation changes { field } } } }")
                            .encode());
        }

        assertThat(told.get(0)).isEqualTo(told.get(1)).contains("OVERLAP", "\"erased\":true");
    }

    @Test
    void whoEnteredAMemberIsToldThatItIsOneAndSoIsWhoWritesItTwice() {
        JsonObject cooperative = cooperative("Koperasi Sendiri");

        JsonObject again = Cooperatives.add(registering, cooperative, List.of(person(NIK)));
        JsonObject twice = guessed(cooperative, List.of(person(NOBODYS), person(NOBODYS)));

        assertThat(codes(again)).containsExactly("OVERLAP");
        assertThat(codes(twice)).containsExactly("OVERLAP");
    }

    @Test
    void itTakesTheSameStatementsWhetherANumberMeetsSomebodyOrNot() {
        JsonObject one = cooperative("Koperasi Hitung Satu");
        JsonObject other = cooperative("Koperasi Hitung Dua");
        guessed(cooperative("Koperasi Hitung Nol"), List.of(person(NOBODYS)));

        long before = Statements.count();
        guessed(one, List.of(person(NIK)));
        long met = Statements.count() - before;
        before = Statements.count();
        guessed(other, List.of(person(NOBODYS)));

        assertThat(Statements.count() - before).isEqualTo(met);
    }

    @Test
    void auditorsLearnOfGuessesThatMet() {
        JsonObject cooperative = cooperative("Koperasi Diawasi");
        guessed(cooperative, List.of(person(NIK), person(NOBODYS)));

        assertThat(Client.with(Tokens.auditor())
                        .data(
                                "{ accessLog(kind: GUESS, body: \"" + cooperative.getString("id") + "\","
                                        + " from: \"2020-01-01T00:00:00Z\", to: \"2999-01-01T00:00:00Z\") { nodes { subject field } } }")
                        .getJsonObject("accessLog")
                        .getJsonArray("nodes"))
                .containsExactly(new JsonObject("{\"subject\":\"penebak-anggota\",\"field\":\"nikAnggota\"}"));
    }

    @Test
    void theMaskedFormSaysWhereANumberWasGivenAndNoMore() {
        JsonObject cooperative = cooperative("Koperasi Samar");

        assertThat(Cooperatives.list(
                                Client.with(Tokens.verifier("33.72")).header("X-Purpose", "cek"),
                                cooperative,
                                "",
                                "person { nikAnggota }")
                        .encode())
                .contains("3372************")
                .doesNotContain("0001", "550890");
    }

    /** A cooperative of which the other official has entered a member, seen after that. */
    private JsonObject cooperative(String name) {
        JsonObject made = Cooperatives.registered(registering, name, "PRIMER");
        Cooperatives.added(registering, made, List.of(person(NIK)));
        return made;
    }

    private JsonObject guessed(JsonObject cooperative, List<Map<String, Object>> members) {
        JsonObject answer = Cooperatives.add(guessing, cooperative, members);
        answer.remove("cooperative");
        return answer;
    }

    private static Map<String, Object> person(String nik) {
        return Cooperatives.person("Siti", nik, "2020-01-01");
    }

    private static List<String> codes(JsonObject answer) {
        return answer.getJsonArray("userErrors").stream()
                .map(error -> ((JsonObject) error).getString("code"))
                .toList();
    }
}
