package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record that changes at random: whatever was read at a moment is read back for that moment ever after. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AsOfWalkTest {

    private static final String FIELDS =
            "recordId version name legalForm tradeNames localCategory description establishedOn phone website"
                    + " declaredScale scale regionCode region { path { name } } status verification verificationLevel flags nib"
                    + " location { address rt postcode latitude longitude publicLatitude publicLongitude }"
                    + " activities { version code primary }";

    private final Client province = Client.with(Tokens.verifier("33"));
    private Dice dice;

    private record Moment(OffsetDateTime at, JsonObject record) {}

    @BeforeEach
    void throwDice() {
        dice = Dice.of(AsOfWalkTest.class);
    }

    @Test
    void everyMomentOfARandomLifeIsReadBack() {
        JsonObject umkm =
                Umkms.payloadUmkm(Umkms.register(province, Map.of("name", "Jejak Usaha", "regionCode", Umkms.PAJANG)));
        String id = umkm.getString("id");
        List<Moment> life = new ArrayList<>();

        for (int at = 0; at < Dice.rounds(40, 1_000); at++) {
            life.add(now(id));
            JsonObject seen = life.get(at).record().copy().put("id", id);
            Register.UMKM.record(
                    dice.below(5) == 0
                            ? Register.UMKM.changeStatus(province, seen, otherStatus(seen))
                            : Register.UMKM.update(province, seen, change(at)));
        }

        for (Moment moment : life) {
            assertThat(Register.UMKM.asOf(province, id, moment.at(), FIELDS))
                    .as(moment.at().toString())
                    .isEqualTo(moment.record());
        }
    }

    /** The last of its digits is one that a number cannot surely keep. */
    @Test
    void aCoordinateWasRoundedForThePublicAsItIsToday() {
        String id = Umkms.payloadUmkm(Umkms.register(
                        province,
                        Map.of(
                                "name",
                                "Di Tengah",
                                "regionCode",
                                Umkms.PAJANG,
                                "location",
                                Map.of("latitude", -7.564999999999999, "longitude", 110.82499999999999))))
                .getString("id");

        Moment moment = now(id);

        assertThat(Register.UMKM.asOf(province, id, moment.at(), FIELDS)).isEqualTo(moment.record());
    }

    private Moment now(String id) {
        JsonObject record = Register.UMKM.read(province, id, FIELDS);
        return new Moment(OffsetDateTime.now(ZoneOffset.UTC), record);
    }

    private static String otherStatus(JsonObject seen) {
        return seen.getString("status").equals("AKTIF") ? "TIDAK_AKTIF" : "AKTIF";
    }

    /** A version that altered nothing has no entry in the ledger, so each alters something. */
    private Map<String, @Nullable Object> change(int step) {
        Map<String, @Nullable Object> change = new HashMap<>(Map.of("description", "Langkah " + step));
        int number = dice.below(1_000_000);
        for (int field = 0; field <= dice.below(3); field++) {
            switch (dice.below(11)) {
                case 0 -> change.put("name", "Jejak " + number);
                case 1 -> change.put("legalForm", dice.oneOf(List.of("CV", "UD", "PERORANGAN", "PT")));
                case 2 -> change.put("tradeNames", List.of("Cap " + number, "Merek " + number));
                case 3 -> change.put("localCategory", dice.below(2) == 0 ? null : "Kriya " + number);
                case 4 -> change.put("declaredScale", dice.oneOf(List.of("MIKRO", "KECIL", "MENENGAH")));
                case 5 -> change.put("regionCode", dice.oneOf(List.of("33.72.01.1001", "33.72.02", "33.13", "33")));
                case 6 -> change.put("location", place(number));
                case 7 -> change.put("phone", dice.below(3) == 0 ? null : "0271-%07d".formatted(number));
                case 8 -> change.put("website", dice.below(3) == 0 ? null : "usaha-%d.example.id".formatted(number));
                case 9 -> change.put("nib", dice.below(3) == 0 ? null : "90%011d".formatted(number));
                default -> change.put("activities", activities());
            }
        }
        return change;
    }

    private static Map<String, Object> place(int number) {
        return Map.of("address", "Jalan " + number, "latitude", -7.5 - number / 1e7, "longitude", 110.8 + number / 1e7);
    }

    private @Nullable List<Map<String, Object>> activities() {
        Map<String, Object> batik = Map.of("version", "KBLI_2020", "code", "13134", "primary", true);
        Map<String, Object> food = Map.of("version", "KBLI_2020", "code", "56101", "primary", false);
        return dice.oneOf(List.of(List.of(batik, food), List.of(batik), List.of(food), List.of()));
    }
}
