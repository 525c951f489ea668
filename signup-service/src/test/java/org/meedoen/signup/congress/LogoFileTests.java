package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTests {

    private static final int AFTER_HEADER = 33;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureBecomesAPng(String format) throws IOException {
        var read = read(Pictures.file(format, 300, 90, Color.RED));
        assertThat(read.logo().width()).isEqualTo(300);
        assertThat(read.logo().height()).isEqualTo(90);
        var image = ImageIO.read(new ByteArrayInputStream(read.png()));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(new Color(image.getRGB(10, 10)).getRed()).isGreaterThan(250);
        assertThat(read.png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aLargeOneIsMadeSmaller() {
        var wide = read(Pictures.png(2000, 100, Color.RED)).logo();
        assertThat(wide.width()).isEqualTo(640);
        assertThat(wide.height()).isEqualTo(32);
        var high = read(Pictures.png(20, 2000, Color.RED)).logo();
        assertThat(high.width()).isEqualTo(2);
        assertThat(high.height()).isEqualTo(160);
    }

    @Test
    void theHashIsThatOfThePicture() {
        var red = read(Pictures.png(30, 30, Color.RED)).logo();
        assertThat(red.hash()).matches("[0-9a-f]{32}");
        assertThat(read(Pictures.png(30, 30, Color.RED)).logo()).isEqualTo(red);
        assertThat(read(Pictures.png(30, 30, Color.BLUE)).logo()).isNotEqualTo(red);
    }

    @Test
    void nothingElseInTheFileIsKept() {
        var file = with(chunk("tEXt", "Author\0Anna de Wit"), Pictures.png(30, 30, Color.RED));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Anna de Wit");
        assertThat(new String(read(file).png(), StandardCharsets.ISO_8859_1)).doesNotContain("Anna", "tEXt");
    }

    @Test
    void theSizeIsReadBeforeThePixels() {
        var bomb = withSize(50_000, 50_000, Pictures.png(30, 30, Color.RED));
        assertThat(LogoFile.read(bomb)).isInstanceOf(LogoFile.TooManyPixels.class);
        assertThat(LogoFile.read(Pictures.file("jpeg", 2001, 10, Color.RED)))
                .isInstanceOf(LogoFile.TooManyPixels.class);
    }

    @Test
    void aJpegWithVeryManyScansIsNoPicture() {
        var jpeg = Pictures.file("jpeg", 30, 30, Color.RED);
        var scan = new byte[] {(byte) 0xff, (byte) 0xda};
        assertThat(LogoFile.read(joined(jpeg, scan))).isInstanceOf(LogoFile.Read.class);
        assertThat(LogoFile.read(joined(jpeg, repeated(scan, 50)))).isInstanceOf(LogoFile.NoPicture.class);
    }

    @Test
    void whatFollowsThePictureIsNotKept() {
        var png = Pictures.png(30, 30, Color.RED);
        var both = joined(png, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(read(both).png()).isEqualTo(read(png).png());
    }

    static Stream<byte[]> otherFiles() {
        var png = Pictures.png(30, 30, Color.RED);
        return Stream.of(
                new byte[0],
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8),
                "RIFF1234WEBPVP8 ".getBytes(StandardCharsets.UTF_8),
                Pictures.file("gif", 30, 30, Color.RED),
                Arrays.copyOf(png, 8),
                Arrays.copyOf(png, 45),
                withSize(0, 10, png),
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2});
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void anythingElseIsNoPicture(byte[] file) {
        assertThat(LogoFile.read(file)).isInstanceOf(LogoFile.NoPicture.class);
    }

    private static LogoPicture read(byte[] file) {
        assertThat(LogoFile.read(file)).isInstanceOf(LogoFile.Read.class);
        return ((LogoFile.Read) LogoFile.read(file)).picture();
    }

    private static byte[] withSize(int width, int height, byte[] png) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(png, 24, 5);
        var rest = Arrays.copyOfRange(png, AFTER_HEADER, png.length);
        return joined(Arrays.copyOf(png, 8), chunk("IHDR", header.array()), rest);
    }

    private static byte[] with(byte[] chunk, byte[] png) {
        return joined(Arrays.copyOf(png, AFTER_HEADER), chunk, Arrays.copyOfRange(png, AFTER_HEADER, png.length));
    }

    private static byte[] chunk(String type, String content) {
        return chunk(type, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] chunk(String type, byte[] content) {
        var named = joined(type.getBytes(StandardCharsets.ISO_8859_1), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] repeated(byte[] part, int times) {
        return joined(Collections.nCopies(times, part).toArray(byte[][]::new));
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Stream.of(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) all.put(part);
        return all.array();
    }
}
