package id.kumkm.registry.privacy;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Tokens;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A partnership with everything that can be said of it, registered by OSS and confirmed by the office of Surakarta. */
final class FilledPartnership {

    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    private FilledPartnership() {}

    /** The id of one in which the record is the side that it can be; null where it can be none. */
    static @Nullable String of(Register register, String record) {
        if (register == Register.ASSOCIATION) {
            return null;
        }
        Client oss = Client.with(Tokens.integrator("OSS"));
        JsonObject own = new JsonObject().put("id", record);
        boolean buys = register == Register.INDUSTRY;
        JsonObject supplier = buys ? Partnerships.umkm(oss, "Pemasok", "MIKRO") : own;
        JsonObject buyer = buys ? own : Partnerships.industry(oss, "Pembeli");
        JsonObject made = Partnerships.record(Partnerships.register(oss, supplier, buyer, terms()));
        Client office = Client.with(Tokens.official("33.72"));
        JsonObject confirmed = Partnerships.confirmed(made);
        String id = confirmed.getString("id");
        Map<String, ?> longer = Map.of("endsOn", Partnerships.TODAY.plusYears(2).toString());
        Partnerships.record(Partnerships.change(
                oss, "updatePartnership", confirmed, Map.of("addendumNumber", "AD/1", "terms", longer)));
        office.data("mutation { reportDelivery(input: {partnershipId: \"" + id + "\", type: PENGIRIMAN, happenedOn: \""
                + Partnerships.TODAY + "\", quantity: 1, value: \"2\"}) { userErrors { code } } fileComplaint(input: {"
                + "partnershipId: \"" + id + "\", kind: LAINNYA, description: \"uraian\"}) { userErrors { code } } }");
        return id;
    }

    private static Map<String, Object> terms() {
        int number = NEXT.incrementAndGet();
        Map<String, Object> terms = new HashMap<>(Partnerships.terms());
        terms.putAll(Map.of(
                "pattern",
                "LAINNYA",
                "otherPattern",
                "Titip jual",
                "agreementNumber",
                "PKS/" + number,
                "signedOn",
                "2025-06-01",
                "kbliVersion",
                "KBLI_2020",
                "kbliCode",
                "01220",
                "volumePerPeriod",
                number + 0.25,
                "period",
                "BULAN",
                "unit",
                "kg"));
        terms.putAll(Map.of(
                "priceTerm",
                "TETAP",
                "price",
                "77" + number,
                "paymentDays",
                21,
                "qualityStandard",
                "Mutu " + number,
                "developmentForms",
                List.of("BIMBINGAN"),
                "disputeForum",
                "BANI",
                "exportChannel",
                true,
                "exportDestinations",
                List.of("JP", "SG")));
        return terms;
    }
}
