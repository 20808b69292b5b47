package id.kumkm.registry.scale;

import id.kumkm.registry.platform.Count;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.platform.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an enterprise reported for one year, in whole rupiah and persons. */
@Entity
public class Figures {

    static final int EARLIEST = 1945;

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    private short year;
    private Long capital;
    private Long sales;
    private Long assets;

    @Column(name = "male_workers")
    private Integer maleWorkers;

    @Column(name = "female_workers")
    private Integer femaleWorkers;

    protected Figures() {}

    public Figures(UUID bodyId, int year) {
        this.id = Uuids.next();
        this.bodyId = bodyId;
        this.year = (short) year;
    }

    public int year() {
        return year;
    }

    @Nullable
    Long capital() {
        return capital;
    }

    @Nullable
    Long sales() {
        return sales;
    }

    /** True where the year can be reported; adds what is wrong with it. */
    public static boolean accepts(@Nullable FiguresInput input, int thisYear, int at, Rejections rejections) {
        boolean possible = input != null && isPossible(input.year(), thisYear);
        if (!possible) {
            refuseYear(at + ".year", rejections);
        }
        return possible;
    }

    public static boolean isPossible(int year, int thisYear) {
        return year >= EARLIEST && year <= thisYear;
    }

    public static void refuseYear(String path, Rejections rejections) {
        rejections.add(
                "INVALID_YEAR",
                path,
                "Tahun harus antara " + EARLIEST + " dan tahun ini.",
                "The year must lie between " + EARLIEST + " and this year.");
    }

    /** Takes the input whole. */
    public void describe(FiguresInput input, int at, Rejections rejections) {
        capital = amount(input.capital());
        sales = amount(input.sales());
        assets = amount(input.assets());
        maleWorkers = Count.of(input.maleWorkers(), at + ".maleWorkers", rejections);
        femaleWorkers = Count.of(input.femaleWorkers(), at + ".femaleWorkers", rejections);
    }

    private static @Nullable Long amount(@Nullable Rupiah rupiah) {
        return rupiah == null ? null : rupiah.amount();
    }
}
