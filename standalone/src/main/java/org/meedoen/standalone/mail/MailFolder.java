package org.meedoen.standalone.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.meedoen.servers.OwnerOnly;

/** The caught mails, one file each. An accepted mail is on disk. */
final class MailFolder {

    private static final String SUFFIX = ".eml";
    private static final Set<OpenOption> TO_BE_MADE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    private final Path folder;
    private final NavigableMap<MailId, MailSummary> summaries = new ConcurrentSkipListMap<>();

    private MailFolder(Path folder) {
        this.folder = folder;
    }

    static MailFolder open(Path folder) {
        var mails = new MailFolder(folder);
        try {
            OwnerOnly.folder(folder);
            try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                files.forEach(mails::index);
            }
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(Path file) {
        MailId.parse(file.getFileName().toString().replace(SUFFIX, ""))
                .ifPresent(id -> read(id).ifPresent(mail -> summaries.put(id, mail.summary())));
    }

    MailSummary add(byte[] raw) {
        var id = MailId.next();
        store(id, raw);
        var summary = MailParser.parse(id.text(), id.time(), raw).summary();
        summaries.put(id, summary);
        return summary;
    }

    private void store(MailId id, byte[] raw) {
        try {
            var unfinished = folder.resolve(id.text() + ".part");
            try (var file = FileChannel.open(unfinished, TO_BE_MADE, OwnerOnly.attribute())) {
                file.write(ByteBuffer.wrap(raw));
                file.force(true);
            }
            Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Newest first. */
    List<MailSummary> list(Predicate<MailSummary> wanted) {
        return summaries.descendingMap().values().stream().filter(wanted).toList();
    }

    Optional<MailMessage> find(String id) {
        return "latest".equals(id)
                ? Optional.ofNullable(summaries.lastEntry()).flatMap(entry -> read(entry.getKey()))
                : MailId.parse(id).filter(summaries::containsKey).flatMap(this::read);
    }

    Optional<byte[]> raw(String id) {
        return MailId.parse(id).flatMap(this::bytes);
    }

    private Optional<MailMessage> read(MailId id) {
        return bytes(id).map(raw -> MailParser.parse(id.text(), id.time(), raw));
    }

    private Optional<byte[]> bytes(MailId id) {
        try {
            return Optional.of(Files.readAllBytes(file(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        summaries.keySet().forEach(this::delete);
    }

    private void delete(MailId id) {
        try {
            Files.deleteIfExists(file(id));
            summaries.remove(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(MailId id) {
        return folder.resolve(id.text() + SUFFIX);
    }
}
