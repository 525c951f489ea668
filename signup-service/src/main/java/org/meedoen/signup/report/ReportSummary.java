package org.meedoen.signup.report;

import java.util.List;

/**
 * @param report its key
 * @param rows how many it has without a filter
 * @param personalData what it says about people
 */
public record ReportSummary(String report, long rows, List<Report.PersonalData> personalData) {}
