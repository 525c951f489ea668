package org.meedoen.standalone.parts;

/** The reason why something was not started, as a sentence for the person at the terminal. */
public final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StartException(String sentence) {
        super(sentence);
    }
}
