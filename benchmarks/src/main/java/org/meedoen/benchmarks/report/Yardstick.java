package org.meedoen.benchmarks.report;

/** What else the same machine did in the same run: a baseline to beat, or a limit to come near to. */
public record Yardstick(String what, Series measured) {

    double ratio(Series figure) {
        return figure.median() / measured.median();
    }
}
