package org.meedoen.benchmarks.workshop;

import java.util.List;
import org.meedoen.benchmarks.report.Report;

/** Something that can be measured. */
public interface Benchmark {

    String name();

    /** In half a line. */
    String what();

    /** The options it knows, without their dashes. */
    List<String> options();

    Report run(Options options, Workshop workshop) throws Exception;
}
