package org.meedoen.signup.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes strictly: an invalid byte is reported, never replaced. */
final class Utf8 {

    sealed interface Decoded {}

    record Right(String text) implements Decoded {}

    /** The line of the first byte that is no UTF-8. */
    record Wrong(int line) implements Decoded {}

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    static Decoded decode(byte[] bytes) {
        var text = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        return result.isError() ? new Wrong(lineOfEnd(text)) : new Right(withoutMark(text.toString()));
    }

    private static int lineOfEnd(CharBuffer text) {
        return 1 + (int) text.chars().filter(character -> character == '\n').count();
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
