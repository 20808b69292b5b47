package id.kumkm.registry.reads.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Model;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private final Model region = Model.of("Region", "r", "region", "r.code");
    private final Scope scope = new Scope(new Scope.Names(), false);
    private final Instance body = new Instance(Model.of("Umkm", "b", "body", "b.id"), scope);

    @Test
    void whatIsAskedForTwiceIsJoinedOnce() {
        assertThat(related("b.region_code")).isSameAs(related("b.region_code"));
    }

    @Test
    void whatTwoColumnsNameAreTwoRows() {
        assertThat(related("b.region_code")).isNotSameAs(related("b.home_code"));
    }

    @Test
    void whatTwoGuardsAllowAreTwoRows() {
        assertThat(related("b.region_code AND g_1.restricted"))
                .isNotSameAs(related("b.region_code AND g_2.restricted"));
    }

    @Test
    void whatHangsOnTwoRowsAreTwoRows() {
        Instance other = new Instance(body.model(), scope, "b_7", "_b_7");

        Instance its = scope.related(other, region, Join.always("r", "region", "r.code = b.region_code"));

        assertThat(its).isNotSameAs(related("b.region_code"));
    }

    private Instance related(String condition) {
        return scope.related(body, region, Join.always("r", "region", "r.code = " + condition));
    }
}
