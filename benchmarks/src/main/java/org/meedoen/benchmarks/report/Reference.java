package org.meedoen.benchmarks.report;

/** A figure of the same machine in the same run to compare with: a baseline to beat, or a limit to approach. */
public record Reference(String what, Series measured) {

    double ratio(Series figure) {
        return figure.median() / measured.median();
    }
}
