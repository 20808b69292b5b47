package id.kumkm.registry.partnership;

import static id.kumkm.registry.partnership.PartnershipLifecycleTest.confirmed;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** How far a complaint has come. */
class PartnershipComplaintTest {

    @Test
    void aComplaintGoesOnAndNeverBack() {
        PartnershipComplaint one =
                new PartnershipComplaint(confirmed(), ComplaintKind.RETUR_TANPA_ALASAN, OffsetDateTime.now());

        assertThat(said(wrong -> one.describe(" ", wrong))).containsExactly("REQUIRED description");
        assertThat(said(wrong -> one.handle(ComplaintStatus.DITERUSKAN_KPPU, wrong)))
                .isEmpty();
        assertThat(said(wrong -> one.handle(ComplaintStatus.KLARIFIKASI, wrong)))
                .containsExactly("WRONG_STATE status");
    }
}
