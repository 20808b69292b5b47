package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Totals;
import id.kumkm.registry.region.RegionReads;
import id.kumkm.registry.region.RegionView;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An Error of the JVM in the middle of an operation, wherever it is answered: SmallRye alone answers 500 with nothing in it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ResolverErrorTest {

    @Inject
    Listing listing;

    @Test
    void anErrorOfTheJvmIsAnsweredAsInternal() {
        QuarkusMock.installMockForType(new Overflowing(listing), RegionReads.class);

        Response answer = Client.anonymous().send("{ resolveRegion(text: \"33\") { score } }");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("INTERNAL");
        assertThat(answer.asString()).doesNotContain("StackOverflow");
    }

    @Test
    void anErrorOfTheJvmWhilePlannedIsAnsweredAsInternal() {
        QuarkusMock.installMockForType(new OverflowingTotals(), Totals.class);

        HttpResponse<String> answer = Raw.query("{ umkms(first: 1) { total { value } } }");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Errors.code(answer.body())).isEqualTo("INTERNAL");
    }

    private static final class OverflowingTotals extends Totals {

        @Override
        public @Nullable Total known(String list) {
            throw new StackOverflowError();
        }
    }

    private static final class Overflowing extends RegionReads {

        Overflowing(Listing listing) {
            super(listing);
        }

        @Override
        public Map<String, RegionView> byCode(Collection<String> codes) {
            throw new StackOverflowError();
        }
    }
}
