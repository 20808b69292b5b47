package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every register's list on a district of its own (Kota Semarang, Semarang Tengah): each filter, and the statements that a
 * page costs.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RegisterListTest {

    private static final String DISTRICT = "33.74.01";
    private static final Set<Register> MADE = EnumSet.noneOf(Register.class);

    private final Client semarang = Client.with(Tokens.official("33.74"));

    /** Six records a register: two of coffee, one with what LIKE understands, one closed, one submitted, one of a source. */
    private void someOf(Register register) {
        if (!MADE.add(register)) {
            return;
        }
        make(register, "Kopi Bu Ratmi", 0);
        make(register, "Kopi Trio Jaya", 1);
        make(register, "Tahu Café 100% Enak", 2);
        JsonObject closed = make(register, "Tenun Tutup", 3);
        register.record(register.changeStatus(Client.with(Tokens.verifier("33.74")), closed, "TUTUP"));
        register.record(register.submit(semarang, make(register, "Tenun Diajukan", 3)));
        Map<String, Object> record = record(register, "Dari OSS", 3);
        register.record(register.registerInput(
                Client.with(Tokens.integrator("OSS")),
                Map.of("externalId", register + Umkms.newNib(), register.member(), record)));
        Numbers.await();
    }

    private JsonObject make(Register register, String name, int number) {
        return register.registered(semarang, record(register, name, number));
    }

    private static Map<String, Object> record(Register register, String name, int number) {
        Map<String, Object> record = register.least(name);
        record.put("regionCode", DISTRICT + ".1001");
        List<Map<String, Object>> own = switch (register) {
            case UMKM ->
                List.of(
                        Map.of("legalForm", "UD", "nib", Umkms.newNib(), "declaredScale", "MIKRO"),
                        Map.of("legalForm", "CV", "declaredScale", "KECIL"),
                        Map.of("declaredScale", "MIKRO"));
            case INDUSTRY ->
                List.of(
                        Map.of("legalForm", "PT", "investment", "PMA", "offtaker", true, "nib", Umkms.newNib()),
                        Map.of("legalForm", "CV", "investment", "PMDN", "commodities", List.of("Kopi", "Gula Semut")),
                        Map.of("legalForm", "PT", "commodities", List.of("100% katun")));
            case COOPERATIVE ->
                List.of(
                        Map.of("kind", "KONSUMEN", "form", "PRIMER", "management", "SYARIAH", "group", "KDMP"),
                        Map.of(
                                "kind", "SIMPAN_PINJAM",
                                "form", "SEKUNDER",
                                "nikKoperasi", "3" + Umkms.newNib().substring(1),
                                "certificateValidUntil", "2999-01-01"),
                        Map.of(
                                "kind", "JASA",
                                "management", "KONVENSIONAL",
                                "nikKoperasi", "3" + Umkms.newNib().substring(1),
                                "certificateValidUntil", "2020-01-01"));
            case ASSOCIATION -> List.of();
        };
        record.putAll(number < own.size() ? own.get(number) : Map.of());
        switch (register) {
            case UMKM, INDUSTRY -> record.put("owner", Map.of("name", "Pemilik"));
            case ASSOCIATION -> record.put("contact", Map.of("name", "Narahubung"));
            case COOPERATIVE -> {}
        }
        return record;
    }

    static Stream<Arguments> filters() {
        Stream<Arguments> shared = Stream.of(Register.values())
                .flatMap(register -> Stream.of(
                        Arguments.of(register, "{}", 6),
                        Arguments.of(register, "{text: \"kopi\"}", 2),
                        Arguments.of(register, "{text: \"RATMI kopi\"}", 1),
                        Arguments.of(register, "{text: \"cafe 100%\"}", 1),
                        Arguments.of(register, "{text: \"%\"}", 1),
                        Arguments.of(register, "{text: \"_\"}", 0),
                        Arguments.of(register, "{text: \"\\\\\"}", 0),
                        Arguments.of(register, "{text: \"' OR true --\"}", 0),
                        Arguments.of(register, "{region: \"33\"}", 6),
                        Arguments.of(register, "{region: \"3374011001\"}", 6),
                        Arguments.of(register, "{region: \"33.74.01.1002\"}", 0),
                        Arguments.of(register, "{status: [TUTUP]}", 1),
                        Arguments.of(register, "{status: [AKTIF, TUTUP]}", 6),
                        Arguments.of(register, "{verification: [DIAJUKAN]}", 1),
                        Arguments.of(register, "{source: \"OSS\"}", 1),
                        Arguments.of(register, "{source: \"oss\"}", 0),
                        Arguments.of(register, "{updatedSince: \"2999-01-01T00:00:00Z\"}", 0),
                        Arguments.of(register, "{updatedSince: \"2020-01-01T07:00:00+07:00\"}", 6),
                        Arguments.of(register, "{not: {source: \"OSS\"}}", 5),
                        Arguments.of(register, "{or: [{text: \"kopi\"}, {source: \"OSS\"}]}", 3),
                        Arguments.of(register, "{and: [{text: \"kopi\"}, {text: \"trio\"}]}", 1),
                        Arguments.of(register, "{not: {or: [{text: \"kopi\"}, {status: [TUTUP]}]}}", 3)));
        return Stream.concat(shared, filtersOfTheirOwn());
    }

    private static Stream<Arguments> filtersOfTheirOwn() {
        return Stream.of(
                Arguments.of(Register.UMKM, "{scale: [MIKRO]}", 2),
                Arguments.of(Register.UMKM, "{scale: [MIKRO, KECIL]}", 3),
                Arguments.of(Register.UMKM, "{legalForm: [CV]}", 1),
                Arguments.of(Register.UMKM, "{not: {legalForm: [CV]}}", 5),
                Arguments.of(Register.UMKM, "{hasNib: true}", 1),
                Arguments.of(Register.UMKM, "{hasNib: false}", 5),
                Arguments.of(Register.INDUSTRY, "{legalForm: [PT]}", 2),
                Arguments.of(Register.INDUSTRY, "{investment: [PMA, PMDN]}", 2),
                Arguments.of(Register.INDUSTRY, "{not: {investment: [PMA]}}", 5),
                Arguments.of(Register.INDUSTRY, "{offtaker: true}", 1),
                Arguments.of(Register.INDUSTRY, "{offtaker: false}", 5),
                Arguments.of(Register.INDUSTRY, "{commodity: \"GULA\"}", 1),
                Arguments.of(Register.INDUSTRY, "{commodity: \"%\"}", 1),
                Arguments.of(Register.INDUSTRY, "{hasNib: true}", 1),
                Arguments.of(Register.INDUSTRY, "{hasNib: false}", 5),
                Arguments.of(Register.COOPERATIVE, "{kind: [KONSUMEN, JASA]}", 2),
                Arguments.of(Register.COOPERATIVE, "{not: {kind: [JASA]}}", 5),
                Arguments.of(Register.COOPERATIVE, "{form: [SEKUNDER]}", 1),
                Arguments.of(Register.COOPERATIVE, "{membershipArea: [KABUPATEN_KOTA]}", 6),
                Arguments.of(Register.COOPERATIVE, "{membershipArea: [NASIONAL]}", 0),
                Arguments.of(Register.COOPERATIVE, "{management: [SYARIAH]}", 1),
                Arguments.of(Register.COOPERATIVE, "{group: [KDMP, KKMP]}", 1),
                Arguments.of(Register.COOPERATIVE, "{certificateStatus: [SERTIFIKAT_AKTIF]}", 1),
                Arguments.of(Register.COOPERATIVE, "{certificateStatus: [SERTIFIKAT_KEDALUWARSA]}", 1),
                Arguments.of(Register.COOPERATIVE, "{certificateStatus: [BELUM_BERSERTIFIKAT]}", 4),
                Arguments.of(Register.COOPERATIVE, "{hasNikKoperasi: true}", 2),
                Arguments.of(Register.COOPERATIVE, "{hasNikKoperasi: false}", 4));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void filtersFindWhatTheySay(Register register, String filter, int found) {
        someOf(register);

        JsonObject list = register.page(
                filter.contains("hasNib") ? semarang : Client.anonymous(),
                "filter: {and: [{region: \"" + DISTRICT + "\"}, " + filter + "]}",
                "total { value exact } nodes { id }");

        assertThat(list.getJsonObject("total"))
                .isEqualTo(new JsonObject().put("value", found).put("exact", true));
        assertThat(list.getJsonArray("nodes")).hasSize(found);
    }

    static Stream<Arguments> pages() {
        Stream<Arguments> shared = Stream.of(Register.values())
                .flatMap(register -> Stream.of(
                        Arguments.of(register, "nodes { name regionCode location { publicLatitude } }", 1),
                        Arguments.of(register, "nodes { name } total { value }", 1),
                        Arguments.of(register, "nodes { region { name path { name } } }", 1),
                        Arguments.of(register, "edges { cursor node { region { name } } }", 1)));
        return Stream.concat(
                shared,
                Stream.of(
                        Arguments.of(Register.COOPERATIVE, "nodes { history { version } }", 1),
                        Arguments.of(Register.ASSOCIATION, "nodes { contact { name } history { version } }", 1),
                        Arguments.of(
                                Register.INDUSTRY,
                                "nodes { owner { name } figures { year } nikPemilik npwp history { version } }",
                                2)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageCostsTheSameStatementsHoweverLong(Register register, String fields, int statements) {
        someOf(register);
        Client reader = Client.with(Tokens.ministry("UMKM", "COOPERATIVE")).header("X-Purpose", "hitung pernyataan");
        for (int size : new int[] {1, 6, 100}) {
            reader.data("{ me { name } }");
            long before = Statements.count();

            register.page(reader, "first: " + size + ", filter: {region: \"" + DISTRICT + "\"}", fields);

            assertThat(Statements.count() - before)
                    .as("statements of a page of " + size)
                    .isEqualTo(statements);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHiddenInAPageIsListedForEachOfItsRecords(Register register) {
        someOf(register);

        JsonObject answer = new JsonObject(Client.anonymous()
                .send("{ " + register.list() + "(filter: {region: \"" + DISTRICT
                        + "\"}) { nodes { externalId flags history { version } } } }")
                .asString());

        assertThat(answer.getJsonObject("extensions").getJsonArray("redacted")).hasSize(18);
        assertThat(answer.getJsonObject("data").getJsonObject(register.list()).getJsonArray("nodes"))
                .hasSize(6)
                .allSatisfy(node ->
                        assertThat(((JsonObject) node).getMap().values()).containsOnlyNulls());
    }
}
