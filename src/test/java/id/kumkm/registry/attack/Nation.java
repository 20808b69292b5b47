package id.kumkm.registry.attack;

import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Partnerships;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A world of which everything is known: businesses, cooperatives and buyers of some regencies. Who is a member is drawn by
 * district and activity, as cooperatives recruit, so that a statistic of a small place would tell of its people.
 */
final class Nation {

    static final LocalDate TODAY = Partnerships.TODAY;

    /** The first day of the record. */
    static final LocalDate FIRST = TODAY.minusDays(420);

    private static final List<String> GOODS = List.of("080390", "090111", "091011", "091030", "180100", "030617");

    /** So many of the activities are frequent; in the others hardly anybody is new. */
    private static final int COMMON = 10;

    final List<Body> businesses = new ArrayList<>();
    final List<Body> cooperatives = new ArrayList<>();
    final List<Body> buyers = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    final List<Contract> contracts = new ArrayList<>();

    private final Dice dice;
    private final List<String> districts;
    private final List<String> codes;

    /** A business, a cooperative or a buyer. All of it is public. */
    record Body(
            UUID id,
            String kind,
            String region,
            String scale,
            String form,
            String code,
            LocalDate registered,
            String goods,
            double capacity) {

        String regency() {
            return region.substring(0, 5);
        }

        boolean isPerson() {
            return form.equals("PERORANGAN");
        }
    }

    /** A membership from one day until the day before another, which may be null. */
    record Member(
            Body cooperative,
            Body member,
            LocalDate joined,
            @Nullable LocalDate left) {}

    /** A contract from one day until the day before another. */
    record Contract(UUID id, Body supplier, Body buyer, LocalDate first, LocalDate until, List<LocalDate> deliveries) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(first) && day.isBefore(until);
        }
    }

    /**
     * @param districts in which they are
     * @param codes of KBLI 2020, one a division, the frequent ones first
     */
    Nation(Dice dice, List<String> districts, List<String> codes, int size) {
        this.dice = dice;
        this.districts = districts;
        this.codes = codes;
        for (int at = 0; at < size; at++) {
            businesses.add(business());
        }
        for (int at = 0; at < Math.max(8, size / 500); at++) {
            buyers.add(body("INDUSTRY", dice.oneOf(districts).substring(0, 5), "PT", FIRST));
        }
        for (int at = 0; at < size / 100; at++) {
            recruit(body("COOPERATIVE", dice.oneOf(districts).substring(0, 5), "", FIRST));
        }
        for (int at = 0; at < size / 25; at++) {
            contract(dice.oneOf(businesses), 60);
        }
    }

    private Body business() {
        int thrown = dice.below(100);
        String scale = thrown < 80 ? "MIKRO" : thrown < 98 ? "KECIL" : "MENENGAH";
        String form = dice.chance(85) ? "PERORANGAN" : dice.oneOf(List.of("CV", "PT"));
        boolean isRare = dice.chance(10);
        return new Body(
                UUID.randomUUID(),
                "UMKM",
                dice.oneOf(districts),
                scale,
                form,
                dice.oneOf(isRare ? codes.subList(COMMON, codes.size()) : codes.subList(0, COMMON)),
                isRare || dice.chance(60) ? FIRST : FIRST.plusDays(dice.below(418)),
                dice.chance(50) ? dice.oneOf(GOODS) : "",
                Math.round(Math.exp(3 + dice.below(400) / 100.0) * 100) / 100.0);
    }

    private static Body body(String kind, String region, String form, LocalDate registered) {
        return new Body(UUID.randomUUID(), kind, region, "", form, "", registered, "", 0);
    }

    /** Most of its members are of one district and one activity. */
    private void recruit(Body cooperative) {
        cooperatives.add(cooperative);
        List<String> near = districts.stream()
                .filter(one -> one.startsWith(cooperative.region()))
                .toList();
        String district = dice.oneOf(near);
        String code = dice.oneOf(codes.subList(0, COMMON));
        for (Body one : businesses) {
            int chance = !one.regency().equals(cooperative.region())
                    ? 0
                    : !one.region().equals(district) ? 4 : one.code().equals(code) ? 85 : 10;
            if (dice.chance(chance)) {
                LocalDate joined = one.registered().plusDays(dice.below(200));
                members.add(new Member(cooperative, one, joined, dice.chance(10) ? joined.plusDays(150) : null));
            }
        }
        if (dice.chance(75)) {
            contract(cooperative, 80);
        }
    }

    private void contract(Body supplier, int delivers) {
        LocalDate first = FIRST.plusDays(100 + dice.below(380));
        LocalDate until = first.plusDays(100 + dice.below(400));
        List<LocalDate> deliveries = new ArrayList<>();
        LocalDate last = until.isBefore(TODAY) ? until : TODAY;
        if (dice.chance(delivers) && first.isBefore(last.minusDays(1))) {
            deliveries.add(first.plusDays(dice.below((int) (last.toEpochDay() - first.toEpochDay()))));
        }
        contracts.add(new Contract(UUID.randomUUID(), supplier, dice.oneOf(buyers), first, until, deliveries));
    }
}
