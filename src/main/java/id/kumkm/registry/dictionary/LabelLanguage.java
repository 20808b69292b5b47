package id.kumkm.registry.dictionary;

import id.kumkm.registry.platform.Language;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A language that labels exist in. */
@Enum("LabelLanguage")
@Description("Language of labels (bahasa).")
public enum LabelLanguage {
    @Description("Bahasa Indonesia.")
    ID(Language.INDONESIAN),
    @Description("English.")
    EN(Locale.ENGLISH);

    private final Locale locale;

    LabelLanguage(Locale locale) {
        this.locale = locale;
    }

    static LabelLanguage of(Locale locale) {
        return EN.locale.getLanguage().equals(locale.getLanguage()) ? EN : ID;
    }
}
