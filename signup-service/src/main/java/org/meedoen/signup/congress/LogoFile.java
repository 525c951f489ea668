package org.meedoen.signup.congress;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.meedoen.http.ContentTag;

/**
 * A file with a logo. Its first bytes decide what it is, not its name. Its size is read before its pixels, as a small file can
 * have very many. The picture is written anew: places and names of cameras and people in the file are not kept. How a
 * camera was held is not kept either, so that the picture is turned upright.
 */
public final class LogoFile {

    /** On each side, in pixels. */
    public static final int LARGEST_SIDE = 2000;

    /** Programs write about ten. Each goes over all pixels, and a small file can have very many. */
    private static final int MOST_SCANS = 50;

    private static final int WIDEST = 640;
    private static final int HIGHEST = 160;

    private LogoFile() {}

    public sealed interface Result {}

    public record Read(LogoPicture picture) implements Result {}

    public record NoPicture() implements Result {}

    public record TooManyPixels() implements Result {}

    private enum Kind {
        PNG("89504e470d0a1a0a"),
        JPEG("ffd8ff");

        private final byte[] start;

        Kind(String start) {
            this.start = HexFormat.of().parseHex(start);
        }

        private boolean starts(byte[] file) {
            return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
        }

        private static Optional<Kind> of(byte[] file) {
            return Arrays.stream(values()).filter(kind -> kind.starts(file)).findFirst();
        }
    }

    public static Result read(byte[] file) {
        return Kind.of(file).map(kind -> read(kind, file)).orElseGet(NoPicture::new);
    }

    private static Result read(Kind kind, byte[] file) {
        if (kind == Kind.JPEG && scans(file) > MOST_SCANS) return new NoPicture();
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return read(reader, kind == Kind.JPEG ? PictureOrientation.of(file) : PictureOrientation.UPRIGHT);
        } catch (IOException | RuntimeException damaged) {
            // The readers of the JDK also throw others than IOException.
            return new NoPicture();
        } finally {
            reader.dispose();
        }
    }

    /** Bytes that look like the start of one elsewhere in the file are counted too, and are rare. */
    private static long scans(byte[] jpeg) {
        return IntStream.range(1, jpeg.length)
                .filter(at -> jpeg[at - 1] == (byte) 0xff && jpeg[at] == (byte) 0xda)
                .count();
    }

    private static Result read(ImageReader reader, PictureOrientation orientation) throws IOException {
        if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LARGEST_SIDE) return new TooManyPixels();
        var image = fitted(orientation.upright(reader.read(0)));
        var png = png(image);
        var hash = ContentTag.of(png).replace("\"", "");
        return new Read(new LogoPicture(new Appearance.Logo(hash, image.getWidth(), image.getHeight()), png));
    }

    /** Halved as often as possible, as a pixel is only computed from those beside it. */
    private static BufferedImage fitted(BufferedImage image) {
        var scale = Math.min(1, Math.min((double) WIDEST / image.getWidth(), (double) HIGHEST / image.getHeight()));
        var width = Math.max(1, (int) Math.round(scale * image.getWidth()));
        var height = Math.max(1, (int) Math.round(scale * image.getHeight()));
        var current = image;
        while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return drawn(current, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", output)) throw new IllegalStateException("The JDK writes PNG");
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
