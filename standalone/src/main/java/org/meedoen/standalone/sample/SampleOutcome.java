package org.meedoen.standalone.sample;

/** The outcome of loading the sample. */
public enum SampleOutcome {
    LOADED("The sample congress is loaded"),
    ALREADY_THERE("The sample congress is there already");

    private final String sentence;

    SampleOutcome(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
