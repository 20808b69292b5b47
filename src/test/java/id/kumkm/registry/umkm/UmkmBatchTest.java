package id.kumkm.registry.umkm;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.ActivityInput;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list of registrations is looked up and written set-wise. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class UmkmBatchTest {

    private static final Caller OFFICIAL =
            new Caller("batch", "Batch", Set.of(Role.OFFICIAL), List.of("33.72"), Set.of(), null, Map.of());

    @Inject
    UmkmService service;

    @Test
    @ActivateRequestContext
    void aListCostsTheSameStatementsHoweverLong() {
        long one = statementsOf(1);

        assertThat(statementsOf(30)).isEqualTo(one);
        assertThat(one).isLessThan(20);
    }

    private long statementsOf(int size) {
        List<RegisterUmkm> inputs =
                IntStream.range(0, size).mapToObj(UmkmBatchTest::input).toList();
        long before = Statements.count();

        List<Outcome> outcomes = service.registerAll(inputs, OFFICIAL);

        assertThat(outcomes).allMatch(Outcome::isMade);
        return Statements.count() - before;
    }

    private static RegisterUmkm input(int number) {
        List<ActivityInput> activities = List.of(
                new ActivityInput(KbliVersion.KBLI_2020, number % 2 == 0 ? "13134" : "56102", true),
                new ActivityInput(KbliVersion.KBLI_2025, "13133", true));
        UmkmInput umkm = new UmkmInput(
                "Usaha Massal " + number,
                null,
                null,
                Umkms.PAJANG,
                null,
                null,
                null,
                null,
                null,
                Umkms.newNib(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                activities);
        return new RegisterUmkm(umkm, null, null, null);
    }
}
