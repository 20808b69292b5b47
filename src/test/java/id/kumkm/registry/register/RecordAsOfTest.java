package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record as it was at a moment, from the ledger. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RecordAsOfTest {

    private static final String PLACE =
            " location { address hamlet rt rw postcode latitude longitude precision publicLatitude"
                    + " publicLongitude } ";
    private static final String COMMON = " recordId version name regionCode region { name path { name } }" + PLACE
            + "status verification verificationLevel flags source externalId sourceVersion registeredAt ";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72"));
    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @EnumSource
    void everyMomentOfARecordIsReadBackAsItWas(Register register) {
        String fields = COMMON + own(register);
        OffsetDateTime before = now();
        JsonObject made = register.registered(official, WholeRecords.whole(register));
        String id = made.getString("id");
        List<JsonObject> seen = new ArrayList<>();
        List<OffsetDateTime> moments = new ArrayList<>();
        for (Map<String, @Nullable Object> change : WholeRecords.changes(register)) {
            note(register, id, fields, seen, moments);
            made = register.record(register.update(official, made, change));
        }
        note(register, id, fields, seen, moments);
        made = register.record(register.submit(official, made));
        note(register, id, fields, seen, moments);
        made = register.record(register.verify(verifier, made));
        note(register, id, fields, seen, moments);
        register.record(register.changeStatus(verifier, made, "TUTUP"));
        note(register, id, fields, seen, moments);

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(6);
        assertThat(moments.stream()
                        .map(moment -> register.asOf(official, id, moment, fields))
                        .toList())
                .isEqualTo(seen);
        assertThat(register.asOf(official, id, before, fields)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void theMomentsThatTheRecordItselfNamesAreReadBack(Register register) {
        JsonObject made = register.registered(official, register.least("Saat Tercatat"));
        made = register.record(register.update(official, made, Map.of("name", "Saat Kedua", "regionCode", "33.72.02")));
        register.record(register.update(official, made, Map.of("name", "Saat Ketiga", "regionCode", "33.72.03")));
        String id = made.getString("id");
        JsonObject today = register.read(official, id, "name registeredAt updatedAt history { version at part }");

        assertThat(name(register, id, today.getString("registeredAt"))).isEqualTo("Saat Tercatat");
        assertThat(name(register, id, today.getString("updatedAt"))).isEqualTo("Saat Ketiga");
        for (Object one : today.getJsonArray("history")) {
            JsonObject entry = (JsonObject) one;
            JsonObject then = register.asOf(
                    official, id, OffsetDateTime.parse(entry.getString("at")), "version name regionCode updatedAt");
            assertThat(then.getInteger("version")).isEqualTo(entry.getInteger("version"));
            assertThat(List.of(then.getString("name"), then.getString("regionCode")))
                    .isEqualTo(List.of(
                            List.of("Saat Tercatat", "Saat Kedua", "Saat Ketiga")
                                    .get(entry.getInteger("version") - 1),
                            List.of(Umkms.PAJANG, "33.72.02", "33.72.03").get(entry.getInteger("version") - 1)));
            assertThat(name(register, id, then.getString("updatedAt"))).isEqualTo(then.getString("name"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMomentOfItsChangeIsToldAsTheRecordToldItThen(Register register) {
        JsonObject made = register.registered(official, register.least("Saat Berubah"));
        String id = made.getString("id");
        List<JsonObject> seen = new ArrayList<>();
        List<OffsetDateTime> moments = new ArrayList<>();
        for (int number = 1; number < 5; number++) {
            note(register, id, "version updatedAt", seen, moments);
            made = register.record(register.update(official, made, Map.of("name", "Saat Berubah " + number)));
        }
        if (register == Register.UMKM) {
            note(register, id, "version updatedAt", seen, moments);
            Products.added(official, id, Map.of("name", "Menaikkan Versi"));
        }
        note(register, id, "version updatedAt", seen, moments);
        register.record(register.submit(official, register.read(official, id, "id version")));

        assertThat(moments).isNotEmpty();
        for (int at = 0; at < seen.size(); at++) {
            OffsetDateTime changed = OffsetDateTime.parse(seen.get(at).getString("updatedAt"));
            assertThat(register.asOf(official, id, moments.get(at), "version updatedAt"))
                    .isEqualTo(seen.get(at));
            assertThat(register.asOf(official, id, changed, "version updatedAt"))
                    .isEqualTo(seen.get(at));
        }
    }

    @ParameterizedTest
    @EnumSource
    void itCostsOneStatementHoweverLongTheHistory(Register register) {
        JsonObject made = register.registered(official, register.least("Hitung 0"));
        String id = made.getString("id");
        OffsetDateTime early = now();
        assertThat(statements(register, id, early)).isEqualTo(1);
        for (int number = 1; number < 8; number++) {
            made = register.record(register.update(official, made, Map.of("name", "Hitung " + number)));
        }

        assertThat(statements(register, id, early)).isEqualTo(1);
        assertThat(statements(register, id, now())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatHangsOnTheRecordIsNeverTodays(Register register) {
        JsonObject made = register.registered(official, WholeRecords.whole(register));
        String id = made.getString("id");
        Client reader = Client.with(Tokens.ministry("UMKM", "COOPERATIVE")).header("X-Purpose", "uji waktu");
        String parts = switch (register) {
            case UMKM, INDUSTRY -> "history { part } owner { name } figures { year } nikPemilik npwp";
            case ASSOCIATION -> "history { part } contact { name }";
            case COOPERATIVE -> "history { part }";
        };

        JsonObject then = register.asOf(reader, id, now(), parts);

        assertThat(then.getMap().values()).isNotEmpty().containsOnlyNulls();
        assertThat(register.read(reader, id, "history { part }").getJsonArray("history"))
                .isNotEmpty();
    }

    private static String own(Register register) {
        String activities = " activities { version code title primary } ";
        String business =
                " tradeNames legalForm scale computedScale scaleBasis scaleYear description establishedOn nib phone"
                        + " email website contactConsent { givenBy givenOn withdrawnOn } exporting exportingSince exportDestinations";
        return switch (register) {
            case UMKM -> activities + business + " declaredScale localCategory";
            case COOPERATIVE ->
                activities
                        + "kind form membershipArea management group legalEntityNumber legalEntityOn nikKoperasi"
                        + " certificateStatus certificateValidUntil maleMembers femaleMembers members officers supervisors managers employees nib phone"
                        + " email website";
            case INDUSTRY -> activities + business + " investment offtaker commodities";
            case ASSOCIATION -> "legalForm scope phone email website";
        };
    }

    private void note(
            Register register, String id, String fields, List<JsonObject> seen, List<OffsetDateTime> moments) {
        seen.add(register.read(official, id, fields));
        moments.add(now());
    }

    private String name(Register register, String id, String moment) {
        return register.asOf(official, id, OffsetDateTime.parse(moment), "name").getString("name");
    }

    private long statements(Register register, String id, OffsetDateTime moment) {
        long before = Statements.count();
        register.asOf(anyone, id, moment, "id name location { publicLatitude } region { path { name } }");
        return Statements.count() - before;
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
