package id.kumkm.registry.dictionary;

import id.kumkm.registry.reads.ListSize;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An enum as a form shows it. */
@Name("EnumLabels")
@Description("An enum of the schema with its labels (label pilihan).")
public record EnumView(
        @Description("Name of the enum in the schema.") @NonNull
        String name,

        @Description("Label of the enum, for example as the title of a field.") @NonNull
        String label,

        @Description("Description in the schema, in English.") @NonNull
        String description,

        @ListSize(assumedSize = 8) @Description("Its values in the order in which a form shows them.") @NonNull
        List<@NonNull Value> values) {

    /** A value of an enum as a form shows it. */
    @Name("EnumValueLabel")
    @Description("A value of an enum with its label (label nilai).")
    public record Value(
            @Description("The value in the schema; it never changes.") @NonNull
            String value,

            @Description("Label of the value.") @NonNull String label,

            @Description("Description in the schema, in English.") @NonNull
            String description) {}
}
