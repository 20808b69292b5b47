package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.RecordInput;
import id.kumkm.registry.register.RegisterService;
import id.kumkm.registry.register.Registration;
import id.kumkm.registry.register.SeenRecord;
import id.kumkm.registry.register.VerifyRecord;
import id.kumkm.registry.register.verification.VerificationService;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The records of one register: who makes them up, and who registers them as everybody's are. */
record SamplePart<I extends RecordInput, R extends Registration<I>>(
        BodyKind kind, Generator<R> generator, RegisterService<?, I> service, VerificationService verification) {

    static final Caller CLERK = ministry("sample");
    static final Caller VERIFIER = ministry("sample-verifier");
    private static final Caller OSS =
            new Caller("sample", "Sample of OSS", Set.of(Role.INTEGRATOR), List.of(), Set.of(), "OSS", Map.of());

    /** Registers the records as their sources do, takes some on to where they stand, and counts what was refused. */
    int make(int from, int to) {
        List<Sample<R>> chunk = generator.records(from, to);
        return make(chunk.stream().filter(Sample::isFromOss).toList(), OSS)
                + make(chunk.stream().filter(one -> !one.isFromOss()).toList(), CLERK);
    }

    private int make(List<Sample<R>> chunk, Caller caller) {
        if (chunk.isEmpty()) {
            return 0;
        }
        List<Outcome> outcomes =
                service.registerAll(chunk.stream().map(Sample::input).toList(), caller);
        int refused = 0;
        Map<VerifyRecord.Decision, List<SeenRecord>> decided = new EnumMap<>(VerifyRecord.Decision.class);
        for (int at = 0; at < outcomes.size(); at++) {
            UUID id = outcomes.get(at).id();
            Verification wanted = chunk.get(at).verification();
            if (id == null) {
                refused++;
            } else if (wanted != Verification.TERDATA) {
                service.submit(new SeenRecord(kind.publicId(id), 1), CLERK);
                if (wanted != Verification.DIAJUKAN) {
                    decided.computeIfAbsent(VerifyRecord.Decision.valueOf(wanted.name()), one -> new ArrayList<>())
                            .add(new SeenRecord(kind.publicId(id), 2));
                }
            }
        }
        // Four eyes, as always. Done again, a step meets another version than it expects and changes nothing.
        decided.forEach((decision, seen) -> verification.verifyAll(seen, decision, null, VERIFIER));
        return refused;
    }

    private static Caller ministry(String subject) {
        return new Caller(
                subject,
                "Sample",
                Set.of(Role.MINISTRY),
                List.of(),
                Set.of(Sector.UMKM, Sector.COOPERATIVE),
                null,
                Map.of());
    }
}
