package id.kumkm.registry.platform;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of the Internet as they may be kept. What is refused is never repeated in the message. */
public final class InternetAddress {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{C}]+@[a-z0-9.-]+\\.[a-z]{2,}");

    /** Of a link, which is no part of the address. */
    private static final Pattern SCHEME = Pattern.compile("^mailto:\\s*");

    /** No user before the host: it makes an address read as another one's. */
    private static final Pattern WEBSITE = Pattern.compile(
            "(?:(https?)://)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\\.[a-z]{2,}(?::\\d{1,5})?)([/?#]\\S*)?",
            Pattern.CASE_INSENSITIVE);

    private InternetAddress() {}

    public static @Nullable String email(@Nullable String written, String path, Rejections rejections) {
        if (written == null || WrittenNumber.saysNothing(written)) {
            return null;
        }
        String address =
                SCHEME.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        if (address.length() > 254 || !EMAIL.matcher(address).matches()) {
            rejections.add("INVALID_EMAIL", path, "Alamat e-mail tidak sah.", "The e-mail address is not valid.");
            return null;
        }
        return address;
    }

    /** With the scheme that browsers add where none is written. */
    public static @Nullable String website(@Nullable String written, String path, Rejections rejections) {
        String clean = Text.clean(written, 200, path, rejections);
        if (clean == null || WrittenNumber.saysNothing(clean)) {
            return null;
        }
        Matcher address = WEBSITE.matcher(clean);
        if (!address.matches()) {
            rejections.add(
                    "INVALID_WEBSITE",
                    path,
                    "Alamat situs tidak sah, misalnya https://contoh.id.",
                    "The address of the website is not valid, for example https://example.id.");
            return null;
        }
        String scheme = address.group(1) == null ? "https" : address.group(1).toLowerCase(Locale.ROOT);
        String rest = address.group(3) == null ? "" : address.group(3);
        return scheme + "://" + address.group(2).toLowerCase(Locale.ROOT) + rest;
    }
}
