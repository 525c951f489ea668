package org.meedoen.signup.congress;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a stored picture has to be turned to be seen upright. A camera that is held otherwise writes it beside the pixels, in EXIF.
 * The constants are in the order of the values there, from 1.
 */
enum PictureOrientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    UPSIDE_DOWN_AND_MIRRORED(false, false, true),
    TRANSPOSED(true, false, false),
    TO_BE_TURNED_RIGHT(true, true, false),
    TRANSVERSE(true, true, true),
    TO_BE_TURNED_LEFT(true, false, true);

    private final boolean swapsSides;
    private final boolean mirrorsWidth;
    private final boolean mirrorsHeight;

    PictureOrientation(boolean swapsSides, boolean mirrorsWidth, boolean mirrorsHeight) {
        this.swapsSides = swapsSides;
        this.mirrorsWidth = mirrorsWidth;
        this.mirrorsHeight = mirrorsHeight;
    }

    static PictureOrientation of(byte[] jpeg) {
        try {
            var exif = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null ? UPRIGHT : of(exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION));
        } catch (JpegProcessingException | IOException | RuntimeException damaged) {
            return UPRIGHT;
        }
    }

    private static PictureOrientation of(@Nullable Integer value) {
        return value == null || value < 1 || value > values().length ? UPRIGHT : values()[value - 1];
    }

    BufferedImage upright(BufferedImage stored) {
        if (this == UPRIGHT) return stored;
        var width = swapsSides ? stored.getHeight() : stored.getWidth();
        var height = swapsSides ? stored.getWidth() : stored.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = upright.createGraphics();
        graphics.drawImage(stored, turn(width, height), null);
        graphics.dispose();
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        var turn = new AffineTransform();
        turn.translate(mirrorsWidth ? width : 0, mirrorsHeight ? height : 0);
        turn.scale(mirrorsWidth ? -1 : 1, mirrorsHeight ? -1 : 1);
        if (swapsSides) turn.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
        return turn;
    }
}
