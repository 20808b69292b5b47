package id.kumkm.registry.dictionary;

import id.kumkm.registry.platform.Language;
import id.kumkm.registry.reads.ListSize;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Tells people what the schema means. Nothing here asks the database. */
@GraphQLApi
public class DictionaryApi {

    private final EnumReads enums;
    private final DictionaryReads dictionary;
    private final Language language;

    @Inject
    public DictionaryApi(EnumReads enums, DictionaryReads dictionary, Language language) {
        this.enums = enums;
        this.dictionary = dictionary;
        this.language = language;
    }

    @Query("enumLabels")
    @ListSize(assumedSize = 80)
    @NonNull
    @PermitAll
    @Description("The enums of the schema with labels for forms (label pilihan), by name. They change with the service"
            + " only: read them once.")
    public List<@NonNull EnumView> enumLabels(
            @Name("lang") @Description("Language of the labels; without it by Accept-Language.") @Nullable
                    LabelLanguage lang,
            @Name("enums")
                    @Description("Names of enums; without them all. BAD_REQUEST where one does not exist.")
                    @Nullable
                    List<@Nullable String> names) {
        return enums.labelled(lang == null ? LabelLanguage.of(language.current()) : lang, names);
    }

    @Query("dataDictionary")
    @ListSize(assumedSize = 70)
    @NonNull
    @PermitAll
    @Description("The data dictionary (kamus data, Perpres 39/2019): types and fields with definition, unit,"
            + " classification, privacy class and authority, by name.")
    public List<@NonNull TypeView> dataDictionary(
            @Name("type")
                    @Description(
                            "Name of a type, for example Umkm; without it all. BAD_REQUEST where there is" + " none.")
                    @Nullable
                    String type) {
        return dictionary.described(type);
    }
}
