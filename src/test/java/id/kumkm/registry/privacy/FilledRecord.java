package id.kumkm.registry.privacy;

import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record with everything that can be said of it, registered by OSS in Surakarta.
 *
 * @param consented true where its person consents to being reached by everyone
 * @param partnership the id of one in which it is a side, with another one of Surakarta
 * @param secrets values that occur nowhere else, with the class of the field that holds each
 */
record FilledRecord(
        Register register,
        boolean naturalPerson,
        boolean consented,
        String id,
        String name,
        String nib,
        @Nullable String partnership,
        Map<String, PrivacyClass> secrets) {

    static List<FilledRecord> all() {
        return List.of(
                make(Register.UMKM, "UD"),
                make(Register.UMKM, "LAINNYA"),
                make(Register.UMKM, "CV"),
                make(Register.UMKM, "PERORANGAN", Map.of("givenBy", "PEMILIK", "givenOn", "2026-01-02")),
                make(
                        Register.INDUSTRY,
                        "UD",
                        Map.of("givenBy", "KUASA", "givenOn", "2026-01-02", "withdrawnOn", "2026-01-03")),
                make(Register.INDUSTRY, "PERORANGAN"),
                make(Register.INDUSTRY, "PT"),
                make(Register.COOPERATIVE, "KOPERASI"),
                make(Register.ASSOCIATION, "LAINNYA"),
                make(Register.ASSOCIATION, "YAYASAN"));
    }

    String sector() {
        return register == Register.COOPERATIVE ? "COOPERATIVE" : "UMKM";
    }

    String otherSector() {
        return register == Register.COOPERATIVE ? "UMKM" : "COOPERATIVE";
    }

    /** The secrets of a cooperative that are of class P2 are those of the person who is its member. */
    boolean isOfMember(PrivacyClass wanted) {
        return register == Register.COOPERATIVE && wanted == PrivacyClass.P2;
    }

    double latitude() {
        return -7.0 - Double.parseDouble("0." + nib.substring(4));
    }

    double longitude() {
        return longitude(nib);
    }

    /** No two records have one public coordinate. */
    private static double longitude(String number) {
        return 96.00345 + Integer.parseInt(number.substring(number.length() - 3)) % 900 * 0.04;
    }

    private static FilledRecord make(Register register, String legalForm) {
        return make(register, legalForm, Map.of());
    }

    private static FilledRecord make(Register register, String legalForm, Map<String, String> consent) {
        String number = Umkms.newNib();
        String digits = number.substring(4);
        String word = UUID.randomUUID().toString().substring(0, 8);
        String name = "Rahasia " + word;
        Map<String, Object> record = register.least(name);
        if (register != Register.COOPERATIVE) {
            record.put("legalForm", legalForm);
        }
        Map<String, PrivacyClass> secrets = new HashMap<>(Map.of("ext-" + word, PrivacyClass.P1));
        record.put(
                "location",
                Map.of(
                        "address",
                        "Jl. Rahasia " + digits,
                        "hamlet",
                        "Dusun " + digits,
                        "rt",
                        "013",
                        "rw",
                        "017",
                        "postcode",
                        "57146",
                        "latitude",
                        -7.0 - Double.parseDouble("0." + digits),
                        "longitude",
                        longitude(number)));
        secrets.put("Jl. Rahasia " + digits, PrivacyClass.P1_NATURAL_PERSON);
        secrets.put("Dusun " + digits, PrivacyClass.P1_NATURAL_PERSON);
        secrets.put("-7." + digits.substring(0, 6), PrivacyClass.P1_NATURAL_PERSON);
        fillContact(register, record, digits, secrets);
        if (register == Register.ASSOCIATION) {
            record.put("scope", "Pengusaha rahasia");
            record.put("contact", person(digits, secrets));
        } else {
            record.put("activities", List.of(Map.of("code", "13134", "version", "KBLI_2020", "primary", true)));
            record.put("nib", number);
            secrets.put(number, register == Register.COOPERATIVE ? PrivacyClass.P0 : PrivacyClass.P1_NATURAL_PERSON);
        }
        if (register == Register.UMKM || register == Register.INDUSTRY) {
            fillEnterprise(record, digits, secrets);
            record.put("contactConsent", consent);
        }
        if (register == Register.UMKM) {
            record.putAll(Map.of("declaredScale", "MIKRO", "localCategory", "Kriya"));
        } else if (register == Register.INDUSTRY) {
            record.putAll(Map.of("investment", "PMDN", "offtaker", true, "commodities", List.of("rotan")));
        } else if (register == Register.COOPERATIVE) {
            fillCooperative(record, digits);
        }
        Map<String, Object> input = Map.of(register.member(), record, "externalId", "ext-" + word, "sourceVersion", 7);
        JsonObject made = register.record(register.registerInput(Client.with(Tokens.integrator("OSS")), input));
        if (register == Register.COOPERATIVE) {
            addMembers(made, digits, secrets);
        }
        String id = made.getString("id");
        boolean natural = List.of("UD", "PERORANGAN", "LAINNYA").contains(legalForm);
        boolean consented = consent.containsKey("givenOn") && !consent.containsKey("withdrawnOn");
        return new FilledRecord(
                register, natural, consented, id, name, number, FilledPartnership.of(register, id), secrets);
    }

    private static void fillContact(
            Register register, Map<String, Object> record, String digits, Map<String, PrivacyClass> secrets) {
        boolean business = register == Register.UMKM || register == Register.INDUSTRY;
        PrivacyClass wanted = business ? PrivacyClass.P1_WITHOUT_CONSENT : PrivacyClass.P0;
        String landline = "0274" + digits.substring(1);
        record.putAll(Map.of(
                "phone", landline, "email", "kantor" + digits + "@contoh.id", "website", digits + ".example.id"));
        secrets.put("+62" + landline.substring(1), wanted);
        secrets.put("kantor" + digits, wanted);
        secrets.put("https://" + digits, wanted);
    }

    private static Map<String, Object> person(String digits, Map<String, PrivacyClass> secrets) {
        Map<String, Object> person = new HashMap<>(
                Map.of("name", "Pemilik " + digits, "phone", "081" + digits, "email", "p" + digits + "@contoh.id"));
        secrets.put("Pemilik " + digits, PrivacyClass.P1);
        secrets.put("+6281" + digits, PrivacyClass.P1);
        secrets.put("p" + digits + "@contoh.id", PrivacyClass.P1);
        return person;
    }

    private static void fillEnterprise(Map<String, Object> record, String digits, Map<String, PrivacyClass> secrets) {
        String nik = "337201550890" + digits.substring(5);
        Map<String, Object> owner = person(digits, secrets);
        owner.put("nikPemilik", nik);
        record.put("owner", owner);
        record.put("npwp", "123456" + digits);
        record.put("tradeNames", List.of("Merek"));
        record.put("description", "Segala rotan");
        record.put("establishedOn", "2022-03-04");
        record.putAll(Map.of("exporting", true, "exportingSince", 2023, "exportDestinations", List.of("JP")));
        record.put(
                "figures",
                List.of(Map.of(
                        "year",
                        2024,
                        "capital",
                        "1" + digits,
                        "sales",
                        "2" + digits + "5",
                        "assets",
                        "3" + digits,
                        "maleWorkers",
                        41,
                        "femaleWorkers",
                        43)));
        secrets.put("123456" + digits, PrivacyClass.P2);
        secrets.put("3372************", PrivacyClass.P2);
        secrets.put("2" + digits + "5", PrivacyClass.P2_NATURAL_PERSON);
    }

    private static void fillCooperative(Map<String, Object> record, String digits) {
        record.putAll(Map.of(
                "kind",
                "KONSUMEN",
                "form",
                "PRIMER",
                "management",
                "KONVENSIONAL",
                "group",
                "KDMP",
                "legalEntityNumber",
                "AHU-0012345.AH.01.29.TAHUN 2024",
                "legalEntityOn",
                "2024-02-03",
                "nikKoperasi",
                "3372" + digits,
                "maleMembers",
                51,
                "femaleMembers",
                53));
        record.put("certificateValidUntil", "2030-01-02");
        record.putAll(Map.of("officers", 5, "supervisors", 3, "managers", 1, "employees", 12));
    }

    /** A person, of class P2, and a legal entity, whose membership everyone may see. */
    private static void addMembers(JsonObject cooperative, String digits, Map<String, PrivacyClass> secrets) {
        Client source = Client.with(Tokens.integrator("OSS"));
        JsonObject firm = Umkms.payloadUmkm(
                Umkms.register(source, Map.of("name", "CV", "legalForm", "CV", "regionCode", Umkms.PAJANG)));
        String nik = "337201550890" + digits.substring(5);
        Map<String, Object> person = Map.of("name", "Pemilik " + digits, "nikAnggota", nik, "phone", "081" + digits);
        Cooperatives.joined(
                source,
                cooperative,
                List.of(Cooperatives.member(firm, "2020-01-01"), Map.of("person", person, "joinedOn", "2020-01-01")));
        secrets.put("Pemilik " + digits, PrivacyClass.P2);
        secrets.put("+6281" + digits, PrivacyClass.P2);
        secrets.put("3372************", PrivacyClass.P2);
    }
}
