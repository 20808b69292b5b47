package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.Verification;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions on a list of records, in every register. */
public interface RecordFilter<F extends RecordFilter<F>> {

    @Nullable
    String text();

    @Nullable
    String region();

    @Nullable
    List<BodyStatus> status();

    @Nullable
    List<Verification> verification();

    @Nullable
    String source();

    @Nullable
    String externalId();

    @Nullable
    OffsetDateTime updatedSince();

    @Nullable
    List<@Nullable F> and();

    @Nullable
    List<@Nullable F> or();

    @Nullable
    F not();

    @Nullable
    Near near();

    /** Adds the conditions that only this register has. */
    void addTo(Conditions conditions);
}
