package id.kumkm.registry.program;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.program.ProgramEffectReads.Bounds;
import id.kumkm.registry.program.ProgramEffectReads.Effect;
import id.kumkm.registry.statistics.LinkageVariant;
import id.kumkm.registry.statistics.StatisticPopulation;
import id.kumkm.registry.statistics.publication.DaysToCome;
import id.kumkm.registry.statistics.publication.PublishedDays;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** What came of programmes. */
@GraphQLApi
public class ProgramEffectApi {

    private static final int LAST_YEAR = 9999;

    /** So many letters has the code of a district. */
    private static final int DISTRICT = 8;

    private static final Message COVERAGE = Message.of(
            "Peserta dan, bagi yang berwenang, anggota koperasi peserta pada hari terakhir; pembanding menurut golongan pokok kegiatan utama,"
                    + " desa dihitung sebagai kecamatannya; skala yang tidak diketahui disebut tersendiri.",
            "Who takes part and, for whom may know them, members of cooperatives that do on the last day; the others by division of their primary"
                    + " activity, villages as their district; unknown scales are told apart.");

    private final ProgramReads programs;
    private final ProgramEffectReads effects;
    private final PublishedDays days;
    private final Callers callers;
    private final Today today;
    private final Language language;

    @Inject
    public ProgramEffectApi(
            ProgramReads programs,
            ProgramEffectReads effects,
            PublishedDays days,
            Callers callers,
            Today today,
            Language language) {
        this.programs = programs;
        this.effects = effects;
        this.days = days;
        this.callers = callers;
        this.today = today;
        this.language = language;
    }

    @Query("programEffect")
    @PermitAll
    @Description(
            "What came of a pilot programme (sebelum dan sesudah program), on days up to today for whoever may know of each participant"
                    + " and of each member of the cooperatives that take part. Everybody else reads published month ends, without who is"
                    + " linked. Null where there is none, where it has not begun and no days are given, or where nothing of it is"
                    + " published yet.")
    public @Nullable ProgramEffectView programEffect(
            @Name("id") @Id @NonNull @Description("Id of the programme, prg_...") String id,
            @Name("variant") @Description("Which UMKM count as linked.") @DefaultValue("UMK_UMB") @Nullable
                    LinkageVariant asked,
            @Name("dayBefore")
                    @Description(
                            "The day before; without it the day before its first one, or the end of the month before.")
                    @Nullable
                    LocalDate dayBefore,
            @Name("dayAfter")
                    @Description(
                            "The day after; without it today, or its last day where that has passed; published the last month end.")
                    @Nullable
                    LocalDate dayAfter) {
        ProgramView program =
                PublicId.parse(ProgramReads.PREFIX, id).flatMap(programs::byId).orElse(null);
        if (program == null) {
            return null;
        }
        LinkageVariant variant = Objects.requireNonNullElse(asked, LinkageVariant.UMK_UMB);
        Span any = new Span(
                dayBefore == null ? program.startsOn().minusDays(1) : dayBefore,
                dayAfter == null ? lastDay(program) : dayAfter);
        if (dayBefore == null && dayAfter == null && !any.from.isBefore(any.to)) {
            return null;
        }
        any.check();
        Bounds bounds = bounds(program);
        if (!bounds.isEmpty()) {
            DaysToCome.check(callers.current(), any.to, today.get());
            Effect effect = effects.of(program.key(), variant, any.from, any.to, bounds);
            if (effect.exact()) {
                return view(variant, any, effect);
            }
        }
        Span span = published(program, dayBefore, dayAfter);
        return span == null
                ? null
                : view(variant, span, effects.of(program.key(), variant, span.from, span.to, bounds));
    }

    /** A day before and a day after. */
    private record Span(LocalDate from, LocalDate to) {

        void check() {
            if (!from.isBefore(to) || from.getYear() < 1 || to.getYear() > LAST_YEAR) {
                throw Problem.badRequest(
                        "dayBefore harus lebih awal daripada dayAfter.", "dayBefore must come before dayAfter.");
            }
        }
    }

    /** The published days that are asked for; null where nothing after the first day is published yet. */
    private @Nullable Span published(ProgramView program, @Nullable LocalDate dayBefore, @Nullable LocalDate dayAfter) {
        LocalDate before = program.startsOn().withDayOfMonth(1).minusDays(1);
        LocalDate after = days.of(dayAfter, null);
        if (dayBefore == null && !before.isBefore(after)) {
            return null;
        }
        Span span = new Span(dayBefore == null ? before : days.of(dayBefore, null), after);
        span.check();
        return span;
    }

    private ProgramEffectView view(LinkageVariant variant, Span span, Effect effect) {
        return new ProgramEffectView(
                variant.id(StatisticPopulation.ALL),
                span.from,
                span.to,
                effect.participants(),
                effect.others(),
                String.valueOf(effect.throughFeedNo()),
                COVERAGE.in(language.current()));
    }

    /** The ministry's everywhere; an office's in its own regions, where those are all of the programme's. */
    private Bounds bounds(ProgramView program) {
        Caller caller = callers.current();
        boolean ofAllRegions = !program.regionCodes().isEmpty()
                && program.regionCodes().stream()
                        .map(ProgramEffectApi::counted)
                        .allMatch(region -> Policy.mayReadCounts(caller, Sector.UMKM, region));
        return new Bounds(Policy.mayReadCounts(caller, Sector.UMKM, null), ofAllRegions ? caller.regions() : List.of());
    }

    /** Where the others are counted: a village as its district. */
    private static String counted(String region) {
        return region.substring(0, Math.min(region.length(), DISTRICT));
    }

    private LocalDate lastDay(ProgramView program) {
        LocalDate end = program.endsOn();
        return end != null && end.isBefore(today.get()) ? end : today.get();
    }
}
