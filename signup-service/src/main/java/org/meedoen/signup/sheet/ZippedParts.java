package org.meedoen.signup.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a zipped document. All of it is inflated once to measure it and kept nowhere, so that a small file that grows to
 * gigabytes is given up early.
 */
final class ZippedParts implements AutoCloseable {

    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final ZipFile zip;

    private ZippedParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZippedParts of(byte[] file) throws IOException {
        var parts = new ZippedParts(ZipFile.builder().setByteArray(file).get());
        parts.measure();
        return parts;
    }

    private void measure() throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        for (var part : Collections.list(zip.getEntries())) {
            try (var content = zip.getInputStream(part)) {
                for (int read; (read = content.read(buffer)) >= 0; ) {
                    size += read;
                    if (size > LARGEST) throw UnreadableWorkbookException.of("too-large");
                }
            }
        }
    }

    List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The caller closes it. */
    InputStream part(String name) throws IOException {
        var part = zip.getEntry(name);
        if (part == null) throw UnreadableWorkbookException.of("broken-workbook");
        return zip.getInputStream(part);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
