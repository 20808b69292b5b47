package id.kumkm.registry.control;

import id.kumkm.registry.control.ControlReads.Side;
import id.kumkm.registry.cooperative.CooperativeView;
import id.kumkm.registry.industry.IndustryView;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.register.RecordView;
import id.kumkm.registry.umkm.UmkmView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Ownership and control as they hang on the bodies that can own or be owned. */
@GraphQLApi
public class ControlApi {

    private static final String CONTROLS = "Whom it owns or controls (yang dimiliki atau dikuasai), directly.";
    private static final String CONTROLLED_BY = "Who owns or controls it (pemilik atau penguasa), directly.";
    private static final String AS_OF = "Only what holds on this day; without it all that was recorded.";
    private static final String FIRST = "Page size forward, 1 to 100; 20 when neither first nor last is given.";
    private static final String AFTER = "Cursor to read on from.";
    private static final String LAST = "Page size backward, 1 to 100.";
    private static final String BEFORE = "Cursor to read back from.";

    private final ControlReads reads;

    @Inject
    public ControlApi(ControlReads reads) {
        this.reads = reads;
    }

    @NonNull
    @PermitAll
    @Description("How many entries the whole list holds for the caller; counted only when asked for.")
    public Total total(@Source ControlConnection connection) {
        return connection.length().get();
    }

    @PermitAll
    @Description(CONTROLS)
    public @Nullable ControlConnection controls(
            @Source UmkmView umkm,
            @Name("asOf") @Description(AS_OF) @Nullable LocalDate asOf,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return page(Side.CONTROLS, umkm, asOf, PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description(CONTROLLED_BY)
    public @Nullable ControlConnection controlledBy(
            @Source UmkmView umkm,
            @Name("asOf") @Description(AS_OF) @Nullable LocalDate asOf,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return page(Side.CONTROLLED_BY, umkm, asOf, PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description(CONTROLS)
    public @Nullable ControlConnection controls(
            @Source CooperativeView cooperative,
            @Name("asOf") @Description(AS_OF) @Nullable LocalDate asOf,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return page(Side.CONTROLS, cooperative, asOf, PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description(CONTROLLED_BY)
    public @Nullable ControlConnection controlledBy(
            @Source CooperativeView cooperative,
            @Name("asOf") @Description(AS_OF) @Nullable LocalDate asOf,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return page(Side.CONTROLLED_BY, cooperative, asOf, PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description(CONTROLS)
    public @Nullable ControlConnection controls(
            @Source IndustryView industry,
            @Name("asOf") @Description(AS_OF) @Nullable LocalDate asOf,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return page(Side.CONTROLS, industry, asOf, PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description(CONTROLLED_BY)
    public @Nullable ControlConnection controlledBy(
            @Source IndustryView industry,
            @Name("asOf") @Description(AS_OF) @Nullable LocalDate asOf,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return page(Side.CONTROLLED_BY, industry, asOf, PageRequest.of(first, after, last, before));
    }

    private ControlConnection page(Side side, RecordView body, @Nullable LocalDate day, PageRequest page) {
        return ControlConnection.of(reads.page(side, body.key(), day, page));
    }
}
