package id.kumkm.registry.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import id.kumkm.registry.reads.PrivacyClass;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One answer, walked field by field beside the schema: what is there, what is hidden, and whether it says so. */
final class Seen {

    /** Types whose fields may be empty in a filled record: history of what was not said, reference data, one of two. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "PageInfo",
            "HistoryEntry",
            "HistoryChange",
            "ContactConsent",
            "Region",
            "Kbli",
            "Membership",
            "Partnership",
            "PartnershipEvent",
            "Total");

    /** Restricted fields that were read by somebody, and that were hidden from somebody. */
    static final Set<String> READ = new TreeSet<>();

    static final Set<String> HIDDEN = new TreeSet<>();

    private final Reader reader;
    private final boolean naturalPerson;
    private final boolean consented;
    private final List<List<Object>> redacted = new ArrayList<>();
    private int found;

    Seen(Reader reader, boolean naturalPerson, boolean consented, JsonObject answer) {
        this.reader = reader;
        this.naturalPerson = naturalPerson;
        this.consented = consented;
        JsonObject extensions = answer.getJsonObject("extensions", new JsonObject());
        extensions
                .getJsonArray("redacted", new JsonArray())
                .forEach(path -> redacted.add(List.copyOf(((JsonArray) path).getList())));
    }

    /** The record at this path, and all that hangs on it. */
    void check(GraphQLObjectType type, JsonObject object, List<Object> path) {
        for (String name : object.fieldNames()) {
            GraphQLFieldDefinition field = type.getFieldDefinition(name);
            List<Object> place = new ArrayList<>(path);
            place.add(name);
            PrivacyClass wanted = Shape.classOf(field);
            String said = reader + " " + type.getName() + "." + name + " (" + wanted + ") at " + place;
            Object value = object.getValue(name);
            if (reader.may(wanted, naturalPerson, consented) || isOwn(type)) {
                assertThat(redacted).as(said).doesNotContain(place);
                if (!MAY_BE_EMPTY.contains(type.getName())) {
                    assertThat(value).as(said).isNotNull();
                }
                below(Shape.objectOf(field), value, place);
                READ.add(type.getName() + "." + name);
            } else {
                assertThat(value).as(said).isNull();
                assertThat(redacted).as(said).contains(place);
                HIDDEN.add(type.getName() + "." + name);
                found++;
            }
        }
    }

    /** A side's representative reads all of its partnership. */
    private boolean isOwn(GraphQLObjectType type) {
        return type.getName().equals("Partnership") && reader == Reader.REPRESENTATIVE;
    }

    private void below(@Nullable GraphQLObjectType type, @Nullable Object value, List<Object> place) {
        if (type != null && value instanceof JsonObject one) {
            check(type, one, place);
        } else if (type != null && value instanceof JsonArray many) {
            for (int at = 0; at < many.size(); at++) {
                List<Object> element = new ArrayList<>(place);
                element.add(at);
                check(type, many.getJsonObject(at), element);
            }
        }
    }

    /** Nothing is said to be hidden that was not asked for. */
    void checkThatNothingElseIsHidden() {
        assertThat(redacted).hasSize(found);
    }
}
