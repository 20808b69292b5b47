package id.kumkm.registry.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers of Indonesia, however they are written, in one form: that of E.164, with an extension after it as a
 * telephone link has it (RFC 3966): +62271712345;ext=12.
 */
public final class PhoneNumber {

    /** What stands between two numbers. */
    private static final Pattern SEVERAL = Pattern.compile("[/,;&]|\\b(?:atau|dan|or|and)\\b");

    private static final Pattern FILLING = Pattern.compile("[\\s().'\u2018\u2019\\p{Pd}]");

    private static final String KIND = "(?:tele(?:pon|phone)|te?lp?|phone|hp|handphone|mobile|wa|whatsapp)";

    /** What is said beside a number: that it is one, how it is reached, or that it leads to several lines. */
    private static final Pattern LABEL =
            Pattern.compile("^(?:no|nomor)?(?:" + KIND + "(?:/" + KIND + ")?)?:?|(?:hp|wa|whatsapp|hunting)$");

    private static final Pattern EXTENSION =
            Pattern.compile("(?:ext|extension|ekst|ekstensi|pesawat|pes|psw|x|#|;ext=)[.:]?(\\d{1,6})$");

    private static final String COUNTRY = "(?:(?:\\+62|0062|62)0?|0)";

    /** The first of several lines, of which only the last digits are said of the last: 712345-8, 5551234/36. */
    private static final Pattern LINES =
            Pattern.compile("(\\d{6,})(\\s?[\\p{Pd}/]\\s?(\\d{1,2}))(?!\\d|\\s?[\\p{Pd}./]?\\s?\\d)");

    /** With as many digits as no number of a city has, the zero is not missed: spreadsheets take it off. */
    private static final Pattern MOBILE = Pattern.compile("(?:" + COUNTRY + "|(?=\\d{10,12}$))(8[1-9]\\d{6,10})");

    /**
     * A whole mobile number, and digits behind a dash, or in groups and one digit more: the digits together are another
     * person's number.
     */
    private static final Pattern MOBILE_AND_MORE = Pattern.compile("8[1-9](?:\\d{7,12}\\s?\\p{Pd}\\s?\\d"
            + "|(?:[\\s().\\p{Pd}]{0,2}\\d){7,12}\\s?\\p{Pd}\\s?\\d(?![\\s.\\p{Pd}]{0,3}\\d))");

    /**
     * Five cities have area codes of two digits, the others of three; none begins with 1, or with the 8 of mobiles. Numbers of
     * 0800 are free of charge for the caller.
     */
    private static final Pattern LANDLINE =
            Pattern.compile(COUNTRY + "((?:2[124]|31|61)\\d{5,8}|(?!2[124]|31|61)[2-79]\\d{2}\\d{5,8}|800\\d{5,8})");

    private static final String ONE_INDONESIAN = "Tulis hanya satu nomor telepon.";
    private static final String ONE_ENGLISH = "Write one number only.";

    private PhoneNumber() {}

    /** A person's number, which is a mobile one. */
    public static @Nullable String mobile(@Nullable String written, String path, Rejections rejections) {
        String bare = bare(written);
        String number = written == null || bare == null ? null : mobile(written, bare);
        if (written != null && bare != null && number == null) {
            refuse(written, path, "Nomor telepon seluler tidak sah.", "The mobile number is not valid.", rejections);
        }
        return number;
    }

    /**
     * The number of an office or a business: mobile or, with its area code, of a landline with or without extension. Of several
     * lines it is the first.
     */
    public static @Nullable String any(@Nullable String written, String path, Rejections rejections) {
        String bare = bare(written);
        if (written == null || bare == null) {
            return null;
        }
        String first = firstOfLines(written, bare);
        if (first == null) {
            refuse(written, path, ONE_INDONESIAN, ONE_ENGLISH, rejections);
            return null;
        }
        return one(written, first, path, rejections);
    }

    private static @Nullable String one(String written, String bare, String path, Rejections rejections) {
        Matcher extension = EXTENSION.matcher(bare);
        boolean extended = extension.find();
        String main = extended ? bare.substring(0, extension.start()) : bare;
        String landline = international(main, LANDLINE);
        String mobile = extended ? null : mobile(written, main);
        if (landline != null) {
            return extended ? landline + ";ext=" + extension.group(1) : landline;
        }
        if (mobile == null) {
            refuse(
                    written,
                    path,
                    "Nomor telepon tidak sah: nomor seluler, atau kode area dan 5 sampai 8 angka.",
                    "The telephone number is not valid: a mobile one, or an area code and 5 to 8 digits.",
                    rejections);
        }
        return mobile;
    }

    private static @Nullable String mobile(String written, String bare) {
        return MOBILE_AND_MORE.matcher(plain(written)).find() ? null : international(bare, MOBILE);
    }

    /** Lines go up; else nobody knows what is meant, and the digits together are another office's number: null. */
    private static @Nullable String firstOfLines(String written, String bare) {
        Matcher lines = LINES.matcher(plain(written));
        if (!lines.find() || MOBILE.matcher(bare).matches()) {
            return bare;
        }
        String first = lines.group(1);
        String last = lines.group(3);
        boolean up = Integer.parseInt(first.substring(first.length() - last.length())) < Integer.parseInt(last);
        String one = bare(
                plain(written).substring(0, lines.start(2)) + plain(written).substring(lines.end(2)));
        boolean isMobile = one != null && MOBILE.matcher(one).matches();
        return up && !isMobile ? one : null;
    }

    private static void refuse(String written, String path, String indonesian, String english, Rejections rejections) {
        boolean several = SEVERAL.matcher(written.toLowerCase(Locale.ROOT)).find();
        rejections.add("INVALID_PHONE", path, several ? ONE_INDONESIAN : indonesian, several ? ONE_ENGLISH : english);
    }

    private static @Nullable String international(String bare, Pattern plan) {
        Matcher number = plan.matcher(bare);
        return number.matches() && !WrittenNumber.isRepeated(number.group(1)) ? "+62" + number.group(1) : null;
    }

    /** Without what people write between digits; null where they write "nothing". */
    private static @Nullable String bare(@Nullable String written) {
        if (written == null || WrittenNumber.saysNothing(written)) {
            return null;
        }
        String number = FILLING.matcher(plain(written)).replaceAll("");
        return LABEL.matcher(number).replaceAll("");
    }

    private static String plain(String written) {
        return WrittenNumber.inAscii(
                Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }
}
