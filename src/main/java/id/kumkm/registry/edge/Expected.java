package id.kumkm.registry.edge;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.platform.Message;
import java.util.Map;
import java.util.stream.Collectors;

/** What a place in an input takes, in words for whoever wrote something else there. */
final class Expected {

    private static final Map<String, Message> SCALARS = Map.of(
            "String", Message.of("teks", "a string"),
            "ID", Message.of("id berupa teks", "an id, a string"),
            "Boolean", Message.of("true atau false", "true or false"),
            "Int", Message.of("bilangan bulat", "a whole number"),
            "Float", Message.of("bilangan", "a number"),
            "BigInteger", Message.of("bilangan bulat", "a whole number"),
            "Date", Message.of("tanggal seperti 2026-01-31", "a day such as 2026-01-31"),
            "DateTime",
                    Message.of("waktu seperti 2026-01-31T10:00:00+07:00", "a moment such as 2026-01-31T10:00:00+07:00"),
            "Rupiah",
                    Message.of(
                            "teks dari 1 sampai 18 angka, tanpa titik atau koma",
                            "a string of 1 to 18 digits, without points or commas"));

    private Expected() {}

    static Message of(GraphQLType type) {
        if (type instanceof GraphQLNonNull) {
            Message inside = of(GraphQLTypeUtil.unwrapNonNull(type));
            return Message.of(inside.indonesian() + ", wajib diisi", inside.english() + ", never null");
        }
        if (type instanceof GraphQLList list) {
            Message inside = of(GraphQLTypeUtil.unwrapOne(list));
            return Message.of("daftar dari " + inside.indonesian(), "a list of " + inside.english());
        }
        if (type instanceof GraphQLEnumType choice) {
            String names = choice.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .limit(20)
                    .collect(Collectors.joining(", "));
            return Message.of("salah satu dari " + names, "one of " + names);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return Message.of("objek " + object.getName(), "an object " + object.getName());
        }
        String name = ((GraphQLNamedType) type).getName();
        return SCALARS.getOrDefault(name, Message.of(name, name));
    }
}
