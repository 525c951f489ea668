package org.meedoen.signup.congress;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Files with a picture in one colour, or four. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height, Color color) {
        return file("png", width, height, color);
    }

    static byte[] file(String format, int width, int height, Color color) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return written(image, format);
    }

    /** @param colors top left, top right, bottom left, bottom right */
    static byte[] quarters(int width, int height, List<Color> colors) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        for (var at = 0; at < colors.size(); at++) {
            graphics.setColor(colors.get(at));
            graphics.fillRect(at % 2 * width / 2, at / 2 * height / 2, width / 2, height / 2);
        }
        graphics.dispose();
        return written(image, "jpeg");
    }

    private static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
