package id.kumkm.registry.platform;

import java.util.Locale;

/** A message to a person, in Bahasa Indonesia and English. */
public record Message(String indonesian, String english) {

    /** Bahasa Indonesia unless English is asked for. */
    public String in(Locale language) {
        return "en".equals(language.getLanguage()) ? english : indonesian;
    }

    public static Message of(String indonesian, String english) {
        return new Message(indonesian, english);
    }
}
