package id.kumkm.registry.reads.plan;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writers of what Java makes of a row: records of the schema by what is selected of them, lists, and plain values. */
final class MadeWriters {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> components = new HashMap<>();
            for (RecordComponent one : type.getRecordComponents()) {
                Method accessor = one.getAccessor();
                // Spares every call a look at who calls.
                accessor.setAccessible(true);
                components.put(one.getName(), accessor);
            }
            return components;
        }
    };

    private final Selections selections;

    MadeWriters(Selections selections) {
        this.selections = selections;
    }

    Writer<Object> of(GraphQLOutputType type, List<Field> merged) {
        Writer<Object> one = GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object
                ? members(object, Selections.below(merged))
                : MadeWriters::plain;
        return (value, answer) -> write(value, one, answer);
    }

    private static void write(Object value, Writer<Object> one, Answer answer) {
        if (value instanceof List<?> list) {
            Writers.list(List.<Object>copyOf(list), one, answer);
        } else {
            one.write(value, answer);
        }
    }

    private Writer<Object> members(GraphQLObjectType type, List<SelectionSet> selected) {
        Map<String, Writer<Object>> members = new LinkedHashMap<>();
        selections.fields(type, selected).forEach((key, merged) -> members.put(key, member(type, merged)));
        return Writers.Members.of(members);
    }

    private Writer<Object> member(GraphQLObjectType type, List<Field> merged) {
        String name = merged.get(0).getName();
        if (name.equals("__typename")) {
            return (value, answer) -> answer.json().string(type.getName());
        }
        Writer<Object> inside = of(type.getFieldDefinition(name).getType(), merged);
        return (value, answer) -> {
            Object part = component(value, name);
            if (part == null) {
                answer.json().none();
            } else {
                inside.write(part, answer);
            }
        };
    }

    private static @Nullable Object component(Object value, String name) {
        try {
            return Objects.requireNonNull(COMPONENTS.get(value.getClass()).get(name))
                    .invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void plain(Object value, Answer answer) {
        if (value instanceof Boolean flag) {
            answer.json().bool(flag);
        } else if (value instanceof Double decimal) {
            answer.json().raw(BigDecimal.valueOf(decimal).toString().getBytes(StandardCharsets.ISO_8859_1));
        } else if (value instanceof Number number) {
            answer.json().number(number.longValue());
        } else if (value instanceof OffsetDateTime moment) {
            answer.json().string(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        } else {
            answer.json().string(String.valueOf(value));
        }
    }
}
