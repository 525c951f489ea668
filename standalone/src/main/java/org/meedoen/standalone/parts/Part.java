package org.meedoen.standalone.parts;

/** A process that belongs to the installation. */
public interface Part {

    String name();

    /**
     * Starts the process and waits until it serves.
     *
     * @throws CannotStart when it ended first
     * @throws InterruptedException when it is not wanted any more; it has been ended then
     */
    Process start() throws InterruptedException;
}
