package org.meedoen.benchmarks.harness;

import java.util.List;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.trial.Options;
import org.meedoen.trial.TrialContext;

/** A benchmark that `./meedoen bench` can run. */
public interface Benchmark {

    String name();

    /** In half a line. */
    String what();

    /** The names of its options, without dashes. */
    List<String> options();

    Report run(Options options, TrialContext context) throws Exception;
}
