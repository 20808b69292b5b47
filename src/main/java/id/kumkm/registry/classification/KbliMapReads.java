package id.kumkm.registry.classification;

import id.kumkm.registry.classification.KbliMap.KbliCandidate;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Format;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The read model of what KBLI codes may be in the other version, in either direction. */
@ApplicationScoped
class KbliMapReads implements ReadModel {

    static final Message CAVEAT = Message.of(
            "Usulan dari kesamaan kode dan judul, BUKAN padanan resmi BPS. Kode yang sama dapat berubah arti.",
            "Suggestions from equal codes and titles, NOT the official correspondence of BPS. The same code can have"
                    + " changed its meaning.");

    /** The candidates of codes, those of the later version's codes as well. */
    private static final String CANDIDATES =
            "(SELECT version AS asked_version, code AS asked_code, later_version AS version, later_code AS code, reason"
                    + " FROM kbli_candidate UNION ALL SELECT later_version, later_code, version, code, reason"
                    + " FROM kbli_candidate)";

    private static final String CORRESPONDENCE =
            "coalesce((SELECT CASE WHEN o.is_one_to_one THEN 'ONE_TO_ONE' ELSE 'OPEN' END FROM kbli_correspondence o"
                    + " WHERE o.version = c.version AND o.code = c.code AND o.other_version = c.asked_version"
                    + " AND o.other_code = c.asked_code), 'NONE')";

    private static final List<Column> WHY = List.of(
            Column.of("reason", "c.reason", String.class), Column.of("correspondence", CORRESPONDENCE, String.class));

    private static final String ORDER = "c.version, c.code";

    private static final Model CANDIDATE =
            Model.of("KbliCandidate", "c", CANDIDATES, "c.code").columns(WHY).field("code", code("c"));

    private static final Model MODEL = Model.of("KbliMap", "b", "kbli", "b.code")
            .field("from", code("b"))
            .field(
                    "candidates",
                    new ModelField.Many(CANDIDATE, "c.asked_version = b.version AND c.asked_code = b.code", ORDER))
            .field("official", new ModelField.Leaf("'false'", Format.RAW))
            .field("caveat", new ModelField.Leaf("b.caveat", Format.TEXT));

    private final Listing listing;

    @Inject
    KbliMapReads(Listing listing) {
        this.listing = listing;
    }

    private static ModelField code(String row) {
        return new ModelField.One(
                KbliReads.MODEL,
                Join.always("k", "kbli", "k.version = %1$s.version AND k.code = %1$s.code".formatted(row)));
    }

    @Override
    public List<Root> roots() {
        return List.of(Root.one("kbliMap", MODEL, (arguments, viewer) -> {
            Sql withCaveat = new Sql()
                    .append("(SELECT k.*, CAST(? AS text) AS caveat FROM kbli k)", CAVEAT.in(viewer.language()));
            return Finding.of(withCaveat, KbliReads.keyed(KbliReads.key(arguments, "fromVersion")));
        }));
    }

    List<KbliCandidate> candidates(KbliKey key) {
        Sql from = new Sql()
                .append(
                        "FROM " + CANDIDATES + " c JOIN kbli b ON b.version = c.version AND b.code = c.code"
                                + " WHERE c.asked_version = ? AND c.asked_code = ? ORDER BY " + ORDER,
                        key.version().name(),
                        key.code());
        List<Column> columns =
                Stream.concat(KbliReads.COLUMNS.stream(), WHY.stream()).toList();
        return listing.rows(columns, from).stream()
                .map(row -> new KbliCandidate(
                        KbliReads.view(row),
                        KbliReason.valueOf(row.get("reason", String.class)),
                        KbliCorrespondence.valueOf(row.get("correspondence", String.class))))
                .toList();
    }
}
