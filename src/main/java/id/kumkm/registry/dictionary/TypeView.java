package id.kumkm.registry.dictionary;

import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.reads.ListSize;
import id.kumkm.registry.reads.PrivacyClass;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A type of the schema as the data dictionary lists it. */
@Name("DictionaryType")
@Description("A type of data (entri kamus data, Perpres 39/2019 tentang Satu Data Indonesia).")
public record TypeView(
        @Description("Name of the type in the schema.") @NonNull
        String name,

        @Description("What it stands for (konsep).") @NonNull
        String concept,

        @Description("Regulation or system that it follows (rujukan).") @Nullable
        String authority,

        @ListSize(assumedSize = 12) @Description("Its fields, by name.") @NonNull
        List<@NonNull Field> fields) {

    /** A field of a type as the data dictionary lists it. */
    @Name("DictionaryField")
    @Description("A field of a type of data (variabel).")
    public record Field(
            @Description("Name of the field in the schema.") @NonNull
            String name,

            @Description("What it says (definisi).") @NonNull
            String definition,

            @Description("Its GraphQL type, for example [Figures!].") @NonNull
            String type,

            @Description("In what it is measured (ukuran dan satuan); null where it is no measure.") @Nullable
            DataUnit unit,

            @Description("Where its values come from (klasifikasi): a list of codes, or an enum of this schema, whose"
                    + " values enumLabels lists. Null for free values.")
            @Nullable
            String classification,

            @Description("The class a caller must be able to read to see it (kelas kerahasiaan): its own, or that of"
                    + " the fields that lead to its type. Null where only operations with a role give the type.")
            @Nullable
            PrivacyClass privacy,

            @Description("Regulation or system that it follows (rujukan).") @Nullable
            String authority,

            @Description(
                    "True where verification covers it (isi yang diverifikasi): a change takes a verified record back"
                            + " to DIAJUKAN, unless it comes from the record's own source.")
            boolean verified) {}
}
