package id.kumkm.registry.platform;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of the Internet as they may be kept. What is refused is never repeated in the message. */
public final class InternetAddress {

    /** Of two labels at least, none of which is empty or has a dash at an end; the last is no number. */
    private static final String HOST =
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])";

    /** A host in other letters than those of ASCII, as it stands in an address. */
    private static final Pattern FOREIGN =
            Pattern.compile("^((?i:https?://)?|[^@]*@)([^/?#:@\\s]*[^\\p{ASCII}\\s][^/?#:@\\s]*+)(?!@)");

    /** What may stand between the dots before the @, unquoted (RFC 5322), in letters of any script (RFC 6531). */
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";

    private static final Pattern EMAIL = Pattern.compile("(?=[^@]{1,64}@)" + WORD + "(?:\\." + WORD + ")*@" + HOST);

    /** Of an e-mail address (RFC 5321). */
    private static final int LONGEST = 254;

    /** What ends a sentence or an entry of a list, and no address. */
    private static final Pattern END = Pattern.compile("[.,;]+$");

    /** Of a link, which is no part of the address. */
    private static final Pattern SCHEME = Pattern.compile("^mailto:\\s*");

    /** No user before the host: it makes an address read as another one's. */
    private static final Pattern WEBSITE = Pattern.compile(
            "(?:(https?)://)?(?!www\\.[^.]+(?:[/:?#]|$))(" + HOST + ")\\.?(:\\d{1,5})?([/?#][^\\s\"<>\\\\^`{|}]*)?",
            Pattern.CASE_INSENSITIVE);

    private InternetAddress() {}

    public static @Nullable String email(@Nullable String written, String path, Rejections rejections) {
        if (written == null || WrittenNumber.saysNothing(written)) {
            return null;
        }
        String plain = written.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
        String bare = END.matcher(SCHEME.matcher(plain).replaceFirst("")).replaceFirst("");
        String address = bare.length() > LONGEST ? bare : inAscii(bare);
        if (address.length() > LONGEST || !EMAIL.matcher(address).matches()) {
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
        Matcher address = WEBSITE.matcher(inAscii(clean));
        if (!address.matches() || !isPort(address.group(3))) {
            rejections.add(
                    "INVALID_WEBSITE",
                    path,
                    "Alamat situs tidak sah, misalnya https://contoh.id.",
                    "The address of the website is not valid, for example https://example.id.");
            return null;
        }
        String scheme = address.group(1) == null ? "https" : address.group(1).toLowerCase(Locale.ROOT);
        String port = address.group(3) == null ? "" : address.group(3);
        String rest = address.group(4) == null ? "" : address.group(4);
        return scheme + "://" + address.group(2).toLowerCase(Locale.ROOT) + port + rest;
    }

    /**
     * With the host as the domain name system has it (xn--...), which is how two addresses are told apart whose letters look
     * alike. A host that cannot be one stays as it is, and is refused.
     */
    private static String inAscii(String address) {
        Matcher host = FOREIGN.matcher(address);
        if (!host.find()) {
            return address;
        }
        try {
            return host.group(1) + IDN.toASCII(host.group(2), IDN.USE_STD3_ASCII_RULES) + address.substring(host.end());
        } catch (IllegalArgumentException none) {
            return address;
        }
    }

    private static boolean isPort(@Nullable String colonAndDigits) {
        int port = colonAndDigits == null ? 1 : Integer.parseInt(colonAndDigits.substring(1));
        return port >= 1 && port <= 65_535;
    }
}
