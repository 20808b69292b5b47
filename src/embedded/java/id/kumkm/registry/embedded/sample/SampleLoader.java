package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.association.AssociationService;
import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.cooperative.CooperativeService;
import id.kumkm.registry.industry.IndustryService;
import id.kumkm.registry.register.verification.VerificationService;
import id.kumkm.registry.umkm.UmkmService;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;

/**
 * Fills an empty register with the sample, by the same registrations as everybody's. Every record has a key of its own,
 * so a load that was cut short is simply done again: what was made is found by its key. The first UMKM goes in alone
 * before everything else and the last one after it: they say that the sample was begun, and that it is complete.
 */
@ApplicationScoped
public class SampleLoader {

    private static final Logger LOG = Logger.getLogger(SampleLoader.class);
    private static final long SEED = 1;
    private static final int CHUNK = 500;

    /** One cooperative in so many has members and a buyer, and one UMKM in so many a buyer of its own. */
    private static final int COOPERATIVES_A_LINK = 30;

    private static final int UMKM_A_LINK = 150;

    private final SampleConfig config;
    private final EntityManager database;
    private final IdempotencyRepository keys;
    private final UmkmService umkms;
    private final CooperativeService cooperatives;
    private final IndustryService industries;
    private final AssociationService associations;
    private final VerificationService verification;
    private final SampleLinks links;

    @Inject
    SampleLoader(
            SampleConfig config,
            EntityManager database,
            IdempotencyRepository keys,
            UmkmService umkms,
            CooperativeService cooperatives,
            IndustryService industries,
            AssociationService associations,
            VerificationService verification,
            SampleLinks links) {
        this.config = config;
        this.database = database;
        this.keys = keys;
        this.umkms = umkms;
        this.cooperatives = cooperatives;
        this.industries = industries;
        this.associations = associations;
        this.verification = verification;
        this.links = links;
    }

    @ActivateRequestContext
    void onStart(@Observes StartupEvent started) {
        if (config.size() > 0 && isDue(config.size())) {
            load(config.size());
        }
    }

    /** A complete sample and a register that somebody fills are both left alone. */
    boolean isDue(int size) {
        String first = UmkmGenerator.key(SEED, 0);
        String last = UmkmGenerator.key(SEED, size - 1);
        Set<String> made =
                keys.find(SamplePart.CLERK.subject(), List.of(first, last)).keySet();
        return !made.contains(last) && (made.contains(first) || isEmpty());
    }

    private boolean isEmpty() {
        return database.createNativeQuery("SELECT 1 FROM umkm LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    void load(int size) {
        Villages villages = Villages.ofReferenceData();
        var umkm = new SamplePart<>(BodyKind.UMKM, new UmkmGenerator(SEED, villages), umkms, verification);
        var others = Map.of(
                new SamplePart<>(
                        BodyKind.COOPERATIVE, new CooperativeGenerator(SEED, villages), cooperatives, verification),
                config.cooperatives(),
                new SamplePart<>(BodyKind.INDUSTRY, new IndustryGenerator(SEED, villages), industries, verification),
                config.industries(),
                new SamplePart<>(
                        BodyKind.ASSOCIATION, new AssociationGenerator(SEED, villages), associations, verification),
                config.associations());
        int refused = umkm.make(0, 1);
        for (var other : others.entrySet()) {
            refused += sideBySide(other.getKey(), 0, other.getValue());
        }
        refused += sideBySide(umkm, 1, size - 1);
        if (config.links()) {
            refused += links.make(1 + config.cooperatives() / COOPERATIVES_A_LINK, 1 + size / UMKM_A_LINK);
        }
        refused += umkm.make(size - 1, size);
        if (refused > 0) {
            LOG.warnf("%d records of the sample were refused", refused);
        }
    }

    /** While PostgreSQL writes one chunk, the next one is sealed. */
    private int sideBySide(SamplePart<?, ?> part, int first, int last) {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(config.threads());
        try {
            List<Future<Integer>> chunks = new ArrayList<>();
            for (int from = first; from < last; from += CHUNK) {
                int begin = from;
                chunks.add(pool.submit(() -> part.make(begin, Math.min(begin + CHUNK, last))));
            }
            int refused = 0;
            for (Future<Integer> chunk : chunks) {
                refused += chunk.get();
            }
            LOG.infof("%s: %d side by side in %.1f s", part.kind(), last - first, (System.nanoTime() - start) / 1e9);
            return refused;
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("The sample was not loaded", failure);
        } finally {
            pool.shutdownNow();
        }
    }
}
