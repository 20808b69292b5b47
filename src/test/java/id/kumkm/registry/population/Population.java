package id.kumkm.registry.population;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Tokens;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Some hundred records of every register, made once for all tests that ask for them, and all that is known of them. */
public final class Population {

    private static final int BATCH = 16;
    private static final Map<Register, Integer> BATCHES =
            Map.of(Register.UMKM, 8, Register.COOPERATIVE, 5, Register.INDUSTRY, 5, Register.ASSOCIATION, 3);
    private static final List<String> SOURCES = List.of("REGISTRY", "OSS", "ODS");

    private static Population made;

    private final List<Fact> facts = new ArrayList<>();
    private final List<String> products = new ArrayList<>();
    private final List<String> demands = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();
    private final Dice dice = Dice.fixed();
    private final Inventor inventor = new Inventor(dice);
    private final Registrations registrations;
    private final Client ministry = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));
    private final Client verifier =
            Client.with(Tokens.of("pemeriksa", Set.of("ministry"), Map.of("sectors", List.of("UMKM", "COOPERATIVE"))));

    private Population(Registrations registrations) {
        this.registrations = registrations;
    }

    public static synchronized Population of(Registrations registrations) {
        if (made == null) {
            Population population = new Population(registrations);
            population.make();
            made = population;
        }
        return made;
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<Fact> facts(Register register) {
        return facts.stream().filter(fact -> fact.register() == register).toList();
    }

    /** The ids of their products. */
    public List<String> products() {
        return products;
    }

    /** The ids of what the industries want. */
    public List<String> demands() {
        return demands;
    }

    /** All memberships in their cooperatives, the newest first. */
    public List<Member> members() {
        return members;
    }

    private void make() {
        for (Register register : Register.values()) {
            for (int batch = 0; batch < BATCHES.get(register); batch++) {
                register(register, dice.oneOf(SOURCES));
            }
        }
        new Links(dice, facts).make();
        new PartnershipLinks(dice, facts).make();
        addProducts();
        addDemands();
        Map<String, Map<String, Object>> persons = addPersons();
        try {
            Numbers.await();
            addWhatIsStored();
            members.addAll(Member.all(facts, persons));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Up to three of every second UMKM and cooperative that is open. */
    private void addProducts() {
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (Fact fact : facts) {
            boolean makes = fact.register() == Register.UMKM || fact.register() == Register.COOPERATIVE;
            int most = makes && !closed.contains(fact.id()) ? dice.below(4) : 0;
            for (int number = 0; number < most; number++) {
                inputs.add(Map.of("holderId", fact.id(), "product", inventor.product()));
            }
        }
        registrations.addProducts(inputs, caller("REGISTRY")).stream()
                .map(key -> PublicId.of("prod", key))
                .forEach(products::add);
    }

    /** Up to two of every industry that is open. */
    private void addDemands() {
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (Fact fact : facts(Register.INDUSTRY)) {
            for (int most = closed.contains(fact.id()) ? 0 : dice.below(3); most > 0; most--) {
                inputs.add(Map.of("buyerId", fact.id(), "demand", inventor.demand()));
            }
        }
        registrations.publishDemands(inputs, caller("REGISTRY")).stream()
                .map(key -> PublicId.of("demand", key))
                .forEach(demands::add);
    }

    /** Persons, by the day each joined, as members of half of the primary cooperatives that are open. */
    private Map<String, Map<String, Object>> addPersons() {
        Map<String, Map<String, Object>> all = new HashMap<>();
        for (Fact fact : facts(Register.COOPERATIVE)) {
            boolean takesPersons = "PRIMER".equals(fact.text("form")) && !closed.contains(fact.id());
            if (takesPersons && dice.chance(50)) {
                List<Map<String, Object>> persons = new ArrayList<>();
                for (int left = 1 + dice.below(4); left > 0; left--) {
                    Map<String, Object> said = inventor.member();
                    persons.add(said);
                    all.put((String) said.get("joinedOn"), Fact.part(said, "person"));
                }
                Cooperatives.added(ministry, Register.COOPERATIVE.read(ministry, fact.id(), "id version"), persons);
            }
        }
        return all;
    }

    /** Records of one moment; some then go on their way. */
    private void register(Register register, String source) {
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (int number = 0; number < BATCH; number++) {
            Map<String, Object> input = new HashMap<>(Map.of(register.member(), inventor.record(register)));
            if (!source.equals("REGISTRY") && dice.chance(80)) {
                input.put("externalId", "luar-" + UUID.randomUUID());
                input.put("sourceVersion", (long) dice.below(1_000));
            }
            inputs.add(input);
        }
        List<UUID> keys = registrations.registerAll(register, inputs, caller(source));
        for (int number = 0; number < BATCH; number++) {
            Map<String, Object> input = inputs.get(number);
            String id = BodyKind.valueOf(register.name()).publicId(keys.get(number));
            var origin = new Fact.Origin(source, (String) input.get("externalId"), (Long) input.get("sourceVersion"));
            goOn(register, id);
            @SuppressWarnings("unchecked")
            Map<String, Object> said = (Map<String, Object>) input.get(register.member());
            facts.add(new Fact(register, keys.get(number), id, said, origin, null));
        }
    }

    private static Caller caller(String source) {
        return source.equals("REGISTRY")
                ? new Caller(
                        "pendata", "Pendata", Set.of(Role.MINISTRY), List.of(), Set.of(Sector.values()), null, Map.of())
                : new Caller("sync", "Sync", Set.of(Role.INTEGRATOR), List.of(), Set.of(), source, Map.of());
    }

    private void goOn(Register register, String id) {
        JsonObject record = new JsonObject().put("id", id).put("version", 1);
        if (dice.chance(15)) {
            record = register.record(register.submit(ministry, record));
            if (dice.chance(50)) {
                register.record(register.verify(verifier, record));
            }
        } else if (dice.chance(10)) {
            String status = dice.oneOf(List.of("TUTUP", "TIDAK_AKTIF"));
            register.record(register.changeStatus(ministry, record, status));
            if (status.equals("TUTUP")) {
                closed.add(id);
            }
        }
    }

    /** Past the service: the tables themselves say at what moment, and how far each record has come. */
    private void addWhatIsStored() throws SQLException {
        try (Connection owner = Database.asOwner();
                var statement = owner.prepareStatement(
                        "SELECT version, status, verification, verification_level, registered_at, updated_at, feed_no,"
                                + " (SELECT min(begun_at) FROM feed_turn WHERE first_no > feed_no) FROM body"
                                + " JOIN last_change ON row_id = id WHERE id = ?")) {
            for (int at = 0; at < facts.size(); at++) {
                Fact fact = facts.get(at);
                statement.setObject(1, fact.key());
                ResultSet row = statement.executeQuery();
                row.next();
                facts.set(
                        at, new Fact(fact.register(), fact.key(), fact.id(), fact.said(), fact.origin(), stored(row)));
            }
        }
    }

    private static Fact.Stored stored(ResultSet row) throws SQLException {
        return new Fact.Stored(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class),
                row.getObject(6, OffsetDateTime.class),
                row.getLong(7),
                row.getObject(8, OffsetDateTime.class));
    }
}
