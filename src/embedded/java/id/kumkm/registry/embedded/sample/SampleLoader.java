package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.SeenRecord;
import id.kumkm.registry.register.VerifyRecord;
import id.kumkm.registry.umkm.UmkmReads;
import id.kumkm.registry.umkm.UmkmService;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty register with the sample, by the same registrations as everybody's. Every record has a key of its own,
 * so a load that was cut short is simply done again: what was made is found by its key. The first record goes in alone
 * before everything else and the last one after it: they say that the sample was begun, and that it is complete.
 */
@ApplicationScoped
public class SampleLoader {

    private static final Logger LOG = Logger.getLogger(SampleLoader.class);
    private static final long SEED = 1;
    private static final int CHUNK = 500;
    private static final int THREADS = 2;

    private static final Caller CLERK = ministry("sample");
    private static final Caller VERIFIER = ministry("sample-verifier");
    private static final Caller OSS =
            new Caller("sample", "Sample of OSS", Set.of(Role.INTEGRATOR), List.of(), Set.of(), "OSS", Map.of());

    private final UmkmService service;
    private final UmkmReads reads;
    private final IdempotencyRepository keys;
    private final int size;

    @Inject
    SampleLoader(
            UmkmService service,
            UmkmReads reads,
            IdempotencyRepository keys,
            @ConfigProperty(name = "registry.sample.size", defaultValue = "20000") int size) {
        this.service = service;
        this.reads = reads;
        this.keys = keys;
        this.size = size;
    }

    @ActivateRequestContext
    void onStart(@Observes StartupEvent started) {
        if (size > 0 && isDue(size)) {
            load(size);
        }
    }

    /** A complete sample and a register that somebody fills are both left alone. */
    boolean isDue(int size) {
        String first = SampleGenerator.key(SEED, 0);
        String last = SampleGenerator.key(SEED, size - 1);
        Set<String> made = keys.find(CLERK.subject(), List.of(first, last)).keySet();
        return !made.contains(last)
                && (made.contains(first) || reads.total(null).value() == 0);
    }

    void load(int size) {
        long start = System.nanoTime();
        SampleGenerator generator = new SampleGenerator(SEED, Villages.ofReferenceData());
        int last = size - 1;
        int refused = make(generator.records(0, 1));
        refused += sideBySide(generator, last);
        refused += make(generator.records(last, size));
        LOG.infof(
                "Loaded %d sample UMKM in %.1f s, %d refused",
                size - refused, (System.nanoTime() - start) / 1e9, refused);
    }

    /** While PostgreSQL writes one chunk, the next one is sealed. */
    private int sideBySide(SampleGenerator generator, int last) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> chunks = new ArrayList<>();
            for (int from = 1; from < last; from += CHUNK) {
                int first = from;
                chunks.add(pool.submit(() -> make(generator.records(first, Math.min(first + CHUNK, last)))));
            }
            int refused = 0;
            for (Future<Integer> chunk : chunks) {
                refused += chunk.get();
            }
            return refused;
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("The sample was not loaded", failure);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Registers the records as their sources do, takes some on to where they stand, and counts what was refused. */
    private int make(List<Sample> chunk) {
        return make(chunk.stream().filter(Sample::isFromOss).toList(), OSS)
                + make(chunk.stream().filter(one -> !one.isFromOss()).toList(), CLERK);
    }

    private int make(List<Sample> chunk, Caller caller) {
        List<Outcome> outcomes =
                service.registerAll(chunk.stream().map(Sample::input).toList(), caller);
        int refused = 0;
        for (int at = 0; at < outcomes.size(); at++) {
            UUID id = outcomes.get(at).id();
            if (id == null) {
                refused++;
            } else {
                takeOn(id, chunk.get(at).verification());
            }
        }
        return refused;
    }

    /** Four eyes, as always. Done again, a step meets another version than it expects and changes nothing. */
    private void takeOn(UUID id, Verification wanted) {
        String publicId = BodyKind.UMKM.publicId(id);
        if (wanted != Verification.TERDATA) {
            service.submit(new SeenRecord(publicId, 1), CLERK);
        }
        if (wanted != Verification.TERDATA && wanted != Verification.DIAJUKAN) {
            VerifyRecord.Decision decision = VerifyRecord.Decision.valueOf(wanted.name());
            service.verify(new VerifyRecord(publicId, 2, decision, null), VERIFIER);
        }
    }

    private static Caller ministry(String subject) {
        return new Caller(subject, "Sample", Set.of(Role.MINISTRY), List.of(), Set.of(Sector.UMKM), null, Map.of());
    }
}
