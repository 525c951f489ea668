package org.meedoen.standalone.parts;

/** A process of the installation. */
public interface Part {

    String name();

    /** Parts of one kind are interchangeable. */
    default String kind() {
        return name();
    }

    /**
     * Starts the process and waits until it is ready.
     *
     * @throws StartException if it ends before
     * @throws InterruptedException if the start is cancelled; the process has been ended then
     */
    Process start() throws InterruptedException;
}
