package org.meedoen.standalone.parts;

/** A process that belongs to the installation. */
public interface Part {

    String name();

    /** Parts of one kind do the same work, each as well as the other. */
    default String kind() {
        return name();
    }

    /**
     * Starts the process and waits until it serves.
     *
     * @throws CannotStart when it ended first
     * @throws InterruptedException when it is not wanted any more; it has been ended then
     */
    Process start() throws InterruptedException;
}
