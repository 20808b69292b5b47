package id.kumkm.registry.reads;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON under construction, as the bytes that leave. */
public final class JsonBytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    /** Several times what the largest page with all that a record shows takes. */
    private static final int MOST = 2 * 1024 * 1024;

    private byte[] bytes = new byte[2048];
    private int length;

    public JsonBytes raw(byte[] given) {
        return raw(given, 0, given.length);
    }

    public JsonBytes raw(byte one) {
        room(1);
        bytes[length++] = one;
        return this;
    }

    public JsonBytes raw(char one) {
        return raw((byte) one);
    }

    public JsonBytes number(long number) {
        return raw(Long.toString(number).getBytes(StandardCharsets.ISO_8859_1));
    }

    public JsonBytes bool(boolean value) {
        return raw(String.valueOf(value).getBytes(StandardCharsets.ISO_8859_1));
    }

    public JsonBytes none() {
        return raw(NULL);
    }

    public JsonBytes string(String text) {
        return string(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A string in UTF-8, escaped. */
    public JsonBytes string(byte[] text) {
        raw('"');
        int written = 0;
        for (int at = 0; at < text.length; at++) {
            byte one = text[at];
            if (one >= 0 && one < ' ' || one == '"' || one == '\\') {
                raw(text, written, at);
                escape(one);
                written = at + 1;
            }
        }
        return raw(text, written, text.length).raw('"');
    }

    private JsonBytes raw(byte[] given, int from, int to) {
        int count = to - from;
        room(count);
        System.arraycopy(given, from, bytes, length, count);
        length += count;
        return this;
    }

    private void escape(byte one) {
        raw('\\');
        switch (one) {
            case '"', '\\' -> raw(one);
            case '\b' -> raw('b');
            case '\f' -> raw('f');
            case '\n' -> raw('n');
            case '\r' -> raw('r');
            case '\t' -> raw('t');
            default -> raw('u').raw('0').raw('0').raw(HEX[one >> 4]).raw(HEX[one & 15]);
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            grow(length + more);
        }
    }

    private void grow(int least) {
        if (least > MOST) {
            throw tooLarge();
        }
        bytes = Arrays.copyOf(bytes, Math.min(MOST, Math.max(2 * bytes.length, least)));
    }

    private Problem tooLarge() {
        return new Problem(
                        ErrorCode.COST_EXCEEDED,
                        Message.of(
                                "Jawaban lebih besar dari %d byte. Persempit permintaan.".formatted(MOST),
                                "The answer is larger than %d bytes. Ask for less.".formatted(MOST)))
                .with("limited", "BYTES")
                .with("limit", MOST)
                .with("actual", MOST + 1);
    }

    /** What was written, not copied: nothing is to be added afterwards. */
    public Buffer toBuffer() {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes, 0, length));
    }
}
