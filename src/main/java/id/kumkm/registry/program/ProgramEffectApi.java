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
import id.kumkm.registry.statistics.LinkageVariant;
import id.kumkm.registry.statistics.StatisticPopulation;
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

    private static final Message COVERAGE = Message.of(
            "Peserta dan anggota koperasi peserta pada hari terakhir; pembanding menurut golongan pokok kegiatan utama,"
                    + " desa dihitung sebagai kecamatannya; skala yang tidak diketahui disebut tersendiri.",
            "Who takes part, and members of cooperatives that do on the last day; the others by division of their primary"
                    + " activity, villages as their district; unknown scales are told apart.");

    private final ProgramReads programs;
    private final ProgramEffectReads effects;
    private final Callers callers;
    private final Today today;
    private final Language language;

    @Inject
    public ProgramEffectApi(
            ProgramReads programs, ProgramEffectReads effects, Callers callers, Today today, Language language) {
        this.programs = programs;
        this.effects = effects;
        this.callers = callers;
        this.today = today;
        this.language = language;
    }

    @Query("programEffect")
    @PermitAll
    @Description("What came of a pilot programme (sebelum dan sesudah program); null where there is none.")
    public @Nullable ProgramEffectView programEffect(
            @Name("id") @Id @NonNull @Description("Id of the programme, prg_...") String id,
            @Name("variant") @Description("Which UMKM count as linked.") @DefaultValue("UMK_UMB") @Nullable
                    LinkageVariant asked,
            @Name("dayBefore") @Description("The day before; without it the day before its first one.") @Nullable
                    LocalDate dayBefore,
            @Name("dayAfter")
                    @Description("The day after; without it today, or its last day where that has passed.")
                    @Nullable
                    LocalDate dayAfter) {
        ProgramView program =
                PublicId.parse(ProgramReads.PREFIX, id).flatMap(programs::byId).orElse(null);
        if (program == null) {
            return null;
        }
        LinkageVariant variant = Objects.requireNonNullElse(asked, LinkageVariant.UMK_UMB);
        LocalDate from = dayBefore == null ? program.startsOn().minusDays(1) : dayBefore;
        LocalDate to = dayAfter == null ? lastDay(program) : dayAfter;
        if (!from.isBefore(to) || from.getYear() < 1 || to.getYear() > LAST_YEAR) {
            throw Problem.badRequest(
                    "dayBefore harus lebih awal daripada dayAfter.", "dayBefore must come before dayAfter.");
        }
        ProgramEffectReads.Effect effect = effects.of(program.key(), variant, from, to, bounds(program));
        return new ProgramEffectView(
                variant.id(StatisticPopulation.ALL),
                from,
                to,
                effect.participants(),
                effect.others(),
                String.valueOf(effect.throughFeedNo()),
                COVERAGE.in(language.current()));
    }

    /** The ministry's everywhere; an office's in its own regions, where those are all of the programme's. */
    private Bounds bounds(ProgramView program) {
        Caller caller = callers.current();
        boolean ofAllRegions = !program.regionCodes().isEmpty()
                && program.regionCodes().stream().allMatch(region -> Policy.mayReadCounts(caller, Sector.UMKM, region));
        return new Bounds(Policy.mayReadCounts(caller, Sector.UMKM, null), ofAllRegions ? caller.regions() : List.of());
    }

    private LocalDate lastDay(ProgramView program) {
        LocalDate end = program.endsOn();
        return end != null && end.isBefore(today.get()) ? end : today.get();
    }
}
