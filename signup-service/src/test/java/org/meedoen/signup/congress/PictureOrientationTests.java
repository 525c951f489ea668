package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored picture is 60 by 30 pixels, with red and green at the top, blue and white at the bottom. */
class PictureOrientationTests {

    private static final byte[] STORED =
            Pictures.quarters(60, 30, List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE));

    // EXIF 2.3, 4.6.4: on which sides the first row and the first column are seen.
    @ParameterizedTest
    @CsvSource({
        "1, red green blue white",
        "2, green red white blue",
        "3, white blue green red",
        "4, blue white red green",
        "5, red blue green white",
        "6, blue red white green",
        "7, white green blue red",
        "8, green white red blue"
    })
    void aPhotographIsSeenUpright(int orientation, String seen) throws IOException {
        for (var order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            var logo = read(withExif(orientation, order));
            assertThat(quarters(logo.png())).isEqualTo(seen);
            assertThat(logo.logo().width()).isEqualTo(orientation < 5 ? 60 : 30);
            assertThat(logo.logo().height()).isEqualTo(orientation < 5 ? 30 : 60);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65_535})
    void anotherValueTurnsNothing(int orientation) {
        assertThat(read(withExif(orientation, ByteOrder.BIG_ENDIAN)).logo())
                .isEqualTo(read(STORED).logo());
    }

    @Test
    void aHighPhotographIsFittedAsItIsSeen() {
        var wide = Pictures.quarters(800, 200, List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE));
        var logo = read(with(exif(6, ByteOrder.BIG_ENDIAN), wide)).logo();
        assertThat(logo.width()).isEqualTo(40);
        assertThat(logo.height()).isEqualTo(160);
    }

    @Test
    void damagedExifTurnsNothing() {
        var exif = exif(6, ByteOrder.BIG_ENDIAN);
        for (var length = 0; length < exif.length - 4; length++) {
            var cut = Arrays.copyOf(exif, length);
            assertThat(read(with(cut, STORED)).logo().width())
                    .as(length + " bytes")
                    .isIn(30, 60);
        }
        assertThat(PictureOrientation.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}))
                .isEqualTo(PictureOrientation.UPRIGHT);
    }

    private static LogoPicture read(byte[] file) {
        assertThat(LogoFile.read(file)).isInstanceOf(LogoFile.Read.class);
        return ((LogoFile.Read) LogoFile.read(file)).picture();
    }

    private static byte[] withExif(int orientation, ByteOrder order) {
        return with(exif(orientation, order), STORED);
    }

    /** A directory with one entry: the tag of the orientation, a short, once. */
    private static byte[] exif(int orientation, ByteOrder order) {
        var mark = order == ByteOrder.BIG_ENDIAN ? "MM" : "II";
        var content = ByteBuffer.allocate(32).order(order);
        content.put(("Exif\0\0" + mark).getBytes(StandardCharsets.US_ASCII)).putShort((short) 42);
        content.putInt(8).putShort((short) 1);
        content.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return content.array();
    }

    /** As a camera writes it: before everything else. */
    private static byte[] with(byte[] exif, byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + 4 + exif.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (2 + exif.length))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static String quarters(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var right = image.getWidth() - 5;
        var bottom = image.getHeight() - 5;
        return Stream.of(
                        image.getRGB(5, 5),
                        image.getRGB(right, 5),
                        image.getRGB(5, bottom),
                        image.getRGB(right, bottom))
                .map(pixel -> name(new Color(pixel)))
                .collect(Collectors.joining(" "));
    }

    private static String name(Color color) {
        if (Math.min(Math.min(color.getRed(), color.getGreen()), color.getBlue()) > 200) return "white";
        if (color.getRed() > 200) return "red";
        return color.getGreen() > 200 ? "green" : "blue";
    }
}
