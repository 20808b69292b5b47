package id.kumkm.registry.scale;

import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Format;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The read model of figures. Whoever asks has already been found entitled. */
@ApplicationScoped
public class FiguresReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("body_id", "f.body_id", UUID.class),
            Column.of("year", "f.year", Integer.class),
            Column.of("capital", "f.capital", Long.class),
            Column.of("sales", "f.sales", Long.class),
            Column.of("assets", "f.assets", Long.class),
            Column.of("male_workers", "f.male_workers", Integer.class),
            Column.of("female_workers", "f.female_workers", Integer.class));

    private static final String SORT = "f.year DESC";

    private static final Model MODEL = Model.of("Figures", "f", "figures", "f.id")
            .columns(COLUMNS)
            .field("capital", rupiah("f.capital"))
            .field("sales", rupiah("f.sales"))
            .field("assets", rupiah("f.assets"));

    private final Listing listing;

    @Inject
    public FiguresReads(Listing listing) {
        this.listing = listing;
    }

    /** A string in JSON, as {@link Rupiah} is. */
    private static ModelField rupiah(String column) {
        return new ModelField.Leaf("CAST(" + column + " AS text)", Format.CODE);
    }

    /** The figures of a row whose body this SQL gives. */
    public static ModelField of(String body) {
        return new ModelField.Many(MODEL, "f.body_id = " + body, SORT);
    }

    /** Figures by body, the newest year first. */
    public Map<UUID, List<FiguresView>> byBody(Collection<UUID> bodies) {
        Map<UUID, List<FiguresView>> figures = new HashMap<>();
        if (!bodies.isEmpty()) {
            Sql from = new Sql().append("FROM figures f WHERE f.body_id = ANY(?) ORDER BY " + SORT, (Object)
                    bodies.toArray(UUID[]::new));
            for (Tuple row : listing.rows(COLUMNS, from)) {
                figures.computeIfAbsent(row.get("body_id", UUID.class), body -> new ArrayList<>())
                        .add(view(row));
            }
        }
        return figures;
    }

    private static FiguresView view(Tuple row) {
        return new FiguresView(
                row.get("year", Integer.class),
                rupiah(row, "capital"),
                rupiah(row, "sales"),
                rupiah(row, "assets"),
                row.get("male_workers", Integer.class),
                row.get("female_workers", Integer.class));
    }

    private static @Nullable Rupiah rupiah(Tuple row, String column) {
        Long amount = row.get(column, Long.class);
        return amount == null ? null : Rupiah.of(amount);
    }
}
