package id.kumkm.registry.search;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.register.Near;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A search by name, checked: BAD_REQUEST where it is none. */
record NameSearch(
        String query,
        @Nullable List<BodyKind> kinds,
        @Nullable String region,
        @Nullable Near near) {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST = 500;

    /** What no region's code is: a text of any length would not be found either, and is too long for a question. */
    private static final String NO_REGION = "-";

    static NameSearch of(String query, @Nullable List<BodyKind> kinds, @Nullable String region, @Nullable Near near) {
        check(query);
        return new NameSearch(query.strip(), kinds, region, near == null ? null : near.checked());
    }

    static NameSearch of(Arguments arguments) {
        return of(
                Objects.requireNonNull(arguments.text("query")),
                arguments.list("kinds", BodyKind.class),
                arguments.text("region"),
                arguments.get("near", Near.class));
    }

    /** The bodies that it finds, with their scores, as a table. */
    Sql found() {
        return found(MOST);
    }

    /** The best of them: as many as a first page shows, and one more. */
    Sql best(PageRequest page) {
        return found(enough(page));
    }

    /** How many are the best: what comes behind a cursor may be any of them. */
    int enough(PageRequest page) {
        return page.cursor() == null ? page.size() + 1 : MOST;
    }

    private Sql found(int enough) {
        Sql found = new Sql().append("search_names(?, ?, ?", query, names(kinds), kinds == null);
        if (region == null) {
            found.append(", NULL");
        } else {
            String code = RegionCode.normalise(region);
            found.append(", ?", RegionCode.isCode(code) ? code : NO_REGION);
        }
        if (near == null) {
            found.append(", NULL, NULL, NULL");
        } else {
            found.append(", ?, ?, ?", near.latitude(), near.longitude(), near.km());
        }
        return found.append(", ?)", enough);
    }

    static String[] names(@Nullable List<BodyKind> kinds) {
        return (kinds == null ? Stream.of(BodyKind.values()) : kinds.stream().distinct())
                .map(BodyKind::name)
                .toArray(String[]::new);
    }

    private static void check(String query) {
        if (query.length() > LONGEST_TEXT || Text.isUnsafe(query)) {
            throw Problem.badRequest(
                    "Teks pencarian terlalu panjang atau memuat karakter terlarang.",
                    "The text is too long or holds forbidden characters.");
        }
        if (query.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Problem.badRequest(
                    "Teks pencarian harus memuat huruf atau angka.", "The text must hold letters or digits.");
        }
    }
}
