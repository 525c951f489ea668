package org.meedoen.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** The folders of a run, its progress, and the resources to close when it ends, however it ends. */
public final class TrialContext {

    private final Path repository;
    private final Path folder;
    private final Progress progress;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean folderIsKept;

    /**
     * @param repository the folder with the modules, built
     * @param folder an empty folder for what it starts; removed at the end
     */
    public TrialContext(Path repository, Path folder, Progress progress) {
        this.repository = repository;
        this.folder = folder;
        this.progress = progress;
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::tidy));
    }

    public Path repository() {
        return repository;
    }

    public Path folder(String name) {
        return folder.resolve(name);
    }

    public Progress progress() {
        return progress;
    }

    /** Closes it at the end, in reverse order. */
    public synchronized <T extends AutoCloseable> T keep(T something) {
        started.push(something);
        return something;
    }

    /** Keeps the folder, as its logs are needed after a failure. */
    public void keepFolder() {
        folderIsKept = true;
        System.err.println("What was started wrote its logs in " + folder);
    }

    private synchronized void tidy() {
        started.forEach(TrialContext::close);
        if (!folderIsKept) {
            remove(folder);
        }
    }

    private static void close(AutoCloseable something) {
        try {
            something.close();
        } catch (Exception e) {
            System.err.println(something + " did not stop: " + e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                var unused = file.delete();
            });
        } catch (IOException e) {
            System.err.println(folder + " could not be removed: " + e);
        }
    }
}
