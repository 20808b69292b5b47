package id.kumkm.registry.access;

import static id.kumkm.registry.access.Right.AUDITS;
import static id.kumkm.registry.access.Right.BEGINS;
import static id.kumkm.registry.access.Right.CLOSES;
import static id.kumkm.registry.access.Right.CONFIRMS;
import static id.kumkm.registry.access.Right.LEADS;
import static id.kumkm.registry.access.Right.LINKS;
import static id.kumkm.registry.access.Right.ORDERS;
import static id.kumkm.registry.access.Right.PARTS;
import static id.kumkm.registry.access.Right.READS;
import static id.kumkm.registry.access.Right.REGISTERS;
import static id.kumkm.registry.access.Right.STEWARDS;
import static id.kumkm.registry.access.Right.TAKES_PART;
import static id.kumkm.registry.access.Right.VERIFIES;
import static id.kumkm.registry.access.Right.WRITES;
import static id.kumkm.registry.support.Register.ASSOCIATION;
import static id.kumkm.registry.support.Register.COOPERATIVE;
import static id.kumkm.registry.support.Register.INDUSTRY;
import static id.kumkm.registry.support.Register.UMKM;

import id.kumkm.registry.support.Register;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * An operation of the schema, one line each: what it asks for, on a record of which register, and how it is called.
 *
 * @param text the input of a mutation, or the query: {@code $id} in it is the record's id, {@code $version} its version,
 *     and the others are what hangs on it
 */
record Operation(String name, boolean mutation, Right right, Register register, String text) {

    private static final String NEW = "name: \"Matriks\", regionCode: \"33.72.01.1001\"";
    private static final String WHY = "reason: \"matriks\"";
    private static final String DEMAND =
            "{commodity: \"Pisang\", hs6: \"080390\", volume: 1, unit: \"ton\", period: BULAN,"
                    + " openUntil: \"2999-12-31\"}";
    private static final String ASSESSMENT = "{standardKind: PEMBELI, standard: \"Grade A\", assessor: \"Balai\","
            + " result: MEMENUHI, assessedOn: \"2025-02-03\"}";

    static final List<Operation> ALL = List.of(
            change("registerUmkm", REGISTERS, UMKM, "umkm: {" + NEW + "}"),
            change("updateUmkm", WRITES, UMKM, "umkm: {name: \"Ganti\"}"),
            change("submitUmkm", WRITES, UMKM, ""),
            change("verifyUmkm", VERIFIES, UMKM, "decision: TERVERIFIKASI"),
            change("changeUmkmStatus", CLOSES, UMKM, "status: TUTUP, " + WHY),
            change("promoteUmkm", VERIFIES, UMKM, WHY),
            change("eraseUmkmOwner", STEWARDS, UMKM, WHY),
            change("registerIndustry", REGISTERS, INDUSTRY, "industry: {" + NEW + "}"),
            change("updateIndustry", WRITES, INDUSTRY, "industry: {name: \"Ganti\"}"),
            change("submitIndustry", WRITES, INDUSTRY, ""),
            change("verifyIndustry", VERIFIES, INDUSTRY, "decision: TERVERIFIKASI"),
            change("changeIndustryStatus", CLOSES, INDUSTRY, "status: TUTUP, " + WHY),
            change("eraseIndustryOwner", STEWARDS, INDUSTRY, WHY),
            change(
                    "registerCooperative",
                    REGISTERS,
                    COOPERATIVE,
                    "cooperative: {" + NEW + ", membershipArea: KABUPATEN_KOTA}"),
            change("updateCooperative", WRITES, COOPERATIVE, "cooperative: {name: \"Ganti\"}"),
            change("submitCooperative", WRITES, COOPERATIVE, ""),
            change("verifyCooperative", VERIFIES, COOPERATIVE, "decision: TERVERIFIKASI"),
            change("changeCooperativeStatus", CLOSES, COOPERATIVE, "status: TUTUP, " + WHY),
            change("registerAssociation", REGISTERS, ASSOCIATION, "association: {" + NEW + "}"),
            change("updateAssociation", WRITES, ASSOCIATION, "association: {name: \"Ganti\"}"),
            change("submitAssociation", WRITES, ASSOCIATION, ""),
            change("verifyAssociation", VERIFIES, ASSOCIATION, "decision: TERVERIFIKASI"),
            change("changeAssociationStatus", CLOSES, ASSOCIATION, "status: TUTUP, " + WHY),
            change("eraseAssociationContact", STEWARDS, ASSOCIATION, WHY),
            change(
                    "recordControl",
                    WRITES,
                    UMKM,
                    "ownedId: \"$id\", expectedVersion: $version, ownerId: \"$other\", kind: PENGUASAAN,"
                            + " since: \"2024-01-01\""),
            change("confirmControl", CONFIRMS, UMKM, "id: \"$control\", expectedVersion: $version"),
            change("endControl", WRITES, UMKM, "id: \"$control\", expectedVersion: $version, until: \"2025-01-01\""),
            part("addProduct", WRITES, UMKM, "holderId: \"$id\", product: {name: \"Matriks\"}"),
            part("addProduct", WRITES, COOPERATIVE, "holderId: \"$id\", product: {name: \"Matriks\"}"),
            part("updateProduct", WRITES, UMKM, "id: \"$product\", expectedVersion: 1, product: {name: \"Ganti\"}"),
            part("withdrawProduct", WRITES, COOPERATIVE, "id: \"$product\", expectedVersion: 1, " + WHY),
            part("assessProduct", WRITES, UMKM, "id: \"$product\", assessment: " + ASSESSMENT),
            part("publishDemand", ORDERS, INDUSTRY, "buyerId: \"$id\", demand: " + DEMAND),
            part("closeDemand", ORDERS, INDUSTRY, "id: \"$demand\", expectedVersion: 1, " + WHY),
            query("supplyDemand", READS, "supplyDemand(id: \"demand_01h455vb4pex5vsknk084sn02q\") { commodity }"),
            query("supplyDemands", READS, "supplyDemands(first: 1) { nodes { commodity } total { value } }"),
            query("matchSuppliers", READS, "matchSuppliers(demandId: \"demand_01h455vb4pex5vsknk084sn02q\") { score }"),
            query("matchDemands", READS, "matchDemands(supplierId: \"$id\") { score }"),
            query("product", READS, "product(id: \"$product\") { name }"),
            query("products", READS, "products(first: 1) { nodes { name } total { value } }"),
            part(
                    "addMembers",
                    WRITES,
                    COOPERATIVE,
                    "cooperativeId: \"$id\", expectedVersion: $version, members: [{person: {name: \"Anggota\"},"
                            + " joinedOn: \"2024-01-01\"}]"),
            part("confirmMemberships", CONFIRMS, COOPERATIVE, "ids: [\"$membership\"]"),
            part(
                    "endMembership",
                    PARTS,
                    COOPERATIVE,
                    "id: \"$membership\", expectedVersion: $version, leftOn: \"2025-01-01\""),
            part("eraseMember", STEWARDS, COOPERATIVE, "id: \"$membership\", expectedVersion: $version, " + WHY),
            part(
                    "verifyRecords",
                    VERIFIES,
                    UMKM,
                    "records: [{id: \"$id\", expectedVersion: $version}], decision: TERVERIFIKASI"),
            part("resetSourceVersion", STEWARDS, UMKM, "id: \"$id\", expectedVersion: $version, " + WHY),
            part(
                    "createProgram",
                    BEGINS,
                    UMKM,
                    "program: {name: \"Matriks\", goal: \"Uji\", regionCodes: [\"33.72\"], startsOn: \"2024-01-01\"}"),
            part("updateProgram", LEADS, UMKM, "id: \"$program\", expectedVersion: 1, program: {name: \"Ganti\"}"),
            part("addParticipants", LEADS, UMKM, "id: \"$program\", expectedVersion: 1, bodyIds: [\"$id\"]"),
            query("program", READS, "program(id: \"prg_01h455vb4pex5vsknk084sn02q\") { name }"),
            query("programEffect", READS, "programEffect(id: \"prg_01h455vb4pex5vsknk084sn02q\") { before }"),
            query("programs", READS, "programs { nodes { name } total { value } }"),
            part(
                    "registerPartnership",
                    LINKS,
                    UMKM,
                    "supplierId: \"$id\", buyerId: \"$buyer\", terms: {pattern: RANTAI_PASOK, startsOn: \"2026-01-01\","
                            + " commodity: \"Pisang\"}"),
            part(
                    "registerPartnership",
                    LINKS,
                    COOPERATIVE,
                    "supplierId: \"$id\", buyerId: \"$buyer\", terms: {pattern: RANTAI_PASOK, startsOn: \"2026-01-01\","
                            + " commodity: \"Pisang\"}"),
            change("updatePartnership", WRITES, UMKM, "terms: {commodity: \"Salak\"}"),
            change("confirmPartnership", CONFIRMS, UMKM, "documentNumber: \"1/DOK\""),
            change("advancePartnership", WRITES, UMKM, "stage: KESEPAKATAN"),
            change("endPartnership", WRITES, UMKM, WHY),
            change("disputePartnership", WRITES, UMKM, WHY),
            change("resolvePartnership", WRITES, UMKM, "resolution: AKTIF, " + WHY),
            part(
                    "reportDelivery",
                    TAKES_PART,
                    UMKM,
                    "partnershipId: \"$partnership\", type: PENGIRIMAN, happenedOn: \"$today\", quantity: 1"),
            part(
                    "fileComplaint",
                    TAKES_PART,
                    UMKM,
                    "partnershipId: \"$partnership\", kind: LAINNYA, description: \"matriks\""),
            part("handleComplaint", VERIFIES, UMKM, "id: \"$complaint\", status: SELESAI"),
            query("partnership", READS, "partnership(id: \"$id\") { pattern }"),
            query("partnerships", READS, "partnerships(first: 1) { nodes { pattern } total { value } }"),
            query("me", READS, "me { anonymous }"),
            query("umkm", READS, "umkm(id: \"$id\") { name }"),
            query("umkms", READS, "umkms(first: 1) { nodes { name } total { value } }"),
            query("umkmByNib", READS, "umkmByNib(nib: \"0000000000000\") { name }"),
            query("industry", READS, "industry(id: \"$id\") { name }"),
            query("industries", READS, "industries(first: 1) { nodes { name } total { value } }"),
            query("industryByNib", READS, "industryByNib(nib: \"0000000000000\") { name }"),
            query("cooperative", READS, "cooperative(id: \"$id\") { name }"),
            query("cooperatives", READS, "cooperatives(first: 1) { nodes { name } total { value } }"),
            query("cooperativeByNik", READS, "cooperativeByNik(nikKoperasi: \"0\") { name }"),
            query("association", READS, "association(id: \"$id\") { name }"),
            query("associations", READS, "associations(first: 1) { nodes { name } total { value } }"),
            query("node", READS, "node(id: \"$id\") { id }"),
            query("nodes", READS, "nodes(ids: [\"$id\"]) { id }"),
            query("search", READS, "search(query: \"Matriks\", first: 1) { nodes { id } total { value } }"),
            query("nearby", READS, "nearby(latitude: -7.5, longitude: 110.8, km: 1, first: 1) { nodes { id } }"),
            query("region", READS, "region(code: \"33.72\") { name }"),
            query("regions", READS, "regions(parent: \"33\") { nodes { name } total { value } }"),
            query("resolveRegion", READS, "resolveRegion(text: \"Solo\") { score }"),
            query("regionSuccession", READS, "regionSuccession(code: \"33.72\") { __typename }"),
            query("kbliCode", READS, "kbliCode(version: KBLI_2020, code: \"10\") { code }"),
            query("kbliCodes", READS, "kbliCodes(version: KBLI_2020) { nodes { code } total { value } }"),
            query("kbliMap", READS, "kbliMap(fromVersion: KBLI_2020, code: \"10\") { __typename }"),
            query("dataDictionary", READS, "dataDictionary(type: \"Umkm\") { name }"),
            query("enumLabels", READS, "enumLabels(enums: [\"Role\"]) { name }"),
            query("hsCode", READS, "hsCode(code: \"0901\") { code }"),
            query("linkageRate", READS, "linkageRate { rate }"),
            query("linkageSeries", READS, "linkageSeries(from: \"2026-01-01\") { points { rate } }"),
            query("partnershipStatistics", READS, "partnershipStatistics { all { active } }"),
            query("supplyStatistics", READS, "supplyStatistics { exporting { rate } }"),
            query("mapData", READS, "mapData(level: PROVINCE) { regions { value } }"),
            query("hsCodes", READS, "hsCodes { nodes { code } total { value } }"),
            query(
                    "confirmationRings",
                    AUDITS,
                    "confirmationRings(from: \"2025-01-01T00:00:00Z\", to: \"2999-01-01T00:00:00Z\") { links }"),
            query(
                    "accessLog",
                    AUDITS,
                    "accessLog(from: \"2025-01-01T00:00:00Z\", to: \"2999-01-01T00:00:00Z\") { nodes { field } }"));

    private static Operation change(String name, Right right, Register register, String rest) {
        boolean named = right == REGISTERS || rest.contains("$version");
        String seen = named ? "" : "id: \"$id\", expectedVersion: $version, ";
        return new Operation(name, true, right, register, seen + rest);
    }

    /** A change of what hangs on a record: its input whole. */
    private static Operation part(String name, Right right, Register register, String input) {
        return new Operation(name, true, right, register, input);
    }

    private static Operation query(String name, Right right, String query) {
        return new Operation(name, false, right, UMKM, query);
    }

    /** What is confirmed with others is refused by itself. */
    private String more() {
        return name.equals("confirmMemberships") ? " unconfirmed { code }" : "";
    }

    /** True where it makes a partnership of the record, or changes one. */
    boolean isOfPartnership() {
        return mutation && (name.endsWith("Partnership") || names("partnership") || names("complaint"));
    }

    /** True where it answers each record by itself. */
    boolean isOfMany() {
        return name.equals("verifyRecords");
    }

    /** True where its input names the record, and what hangs on it, in its own way. */
    boolean names(String what) {
        return text.contains("$" + what);
    }

    /** @param record with its id and version, and whatever else the text names */
    String document(JsonObject record) {
        String written = written(record);
        return mutation
                ? "mutation { " + name + "(input: {" + written + "}) { "
                        + (isOfMany() ? "results { userErrors { code } } " : "") + "userErrors { code }" + more()
                        + " } }"
                : "{ " + written + " }";
    }

    /** The input of a mutation without its braces, or the query. */
    String written(JsonObject record) {
        String written = text;
        for (String member : record.fieldNames()) {
            written = written.replace("$" + member, String.valueOf(record.getValue(member)));
        }
        return written;
    }
}
