package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActiveDaysTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final ActiveDays year = ActiveDays.of(MARCH, END);

    @Test
    void firstAndLastDayAreAmongThem() {
        assertThat(year.text()).isEqualTo("{[2026-03-01,2027-01-01)}");
        assertThat(ActiveDays.of(MARCH, null).text()).isEqualTo("{[2026-03-01,)}");
    }

    @Test
    void whatPostgresqlSaysIsReadBack() {
        for (String text :
                new String[] {"{}", "{[2026-03-01,)}", "{[2026-03-01,2026-06-01),[2026-08-01,2027-01-01)}"}) {
            assertThat(ActiveDays.parse(text).text()).isEqualTo(text);
        }
    }

    @Test
    void aCutLeavesTheDaysBefore() {
        assertThat(year.cutAt(JUNE).text()).isEqualTo("{[2026-03-01,2026-06-01)}");
        assertThat(year.cutAt(MARCH)).isEqualTo(ActiveDays.NONE);
        assertThat(year.cutAt(END.plusDays(1))).isEqualTo(year);
    }

    @Test
    void aRestStaysAGap() {
        ActiveDays rested = year.cutAt(JUNE).resumedOn(AUGUST, END);

        assertThat(rested.text()).isEqualTo("{[2026-03-01,2026-06-01),[2026-08-01,2027-01-01)}");
        assertThat(year.cutAt(JUNE).resumedOn(END.plusDays(1), END)).isEqualTo(year.cutAt(JUNE));
    }

    @Test
    void otherEndsKeepTheRest() {
        ActiveDays rested = year.cutAt(JUNE).resumedOn(AUGUST, END);

        assertThat(rested.moved(MARCH, END, MARCH.minusMonths(1), null).text())
                .isEqualTo("{[2026-02-01,2026-06-01),[2026-08-01,)}");
        assertThat(rested.moved(MARCH, END, MARCH, AUGUST).text())
                .isEqualTo("{[2026-03-01,2026-06-01),[2026-08-01,2026-08-02)}");
        assertThat(rested.moved(MARCH, END, MARCH, JUNE.plusDays(3)).text()).isEqualTo("{[2026-03-01,2026-06-01)}");
    }
}
