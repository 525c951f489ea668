package org.meedoen.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A report as JSON: the same figures, with every round. */
public final class ReportJson {

    private ReportJson() {}

    public static String of(Report report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("benchmark", report.benchmark());
        json.put("at", report.at().toString());
        json.put("circumstances", report.circumstances());
        json.put("figures", report.figures().stream().map(ReportJson::figure).toList());
        json.put("notes", report.notes());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static Map<String, Object> figure(Figure figure) {
        var json = new LinkedHashMap<String, Object>();
        json.put("what", figure.what());
        json.put("unit", figure.unit());
        json.put("median", figure.measured().median());
        json.put("rounds", figure.measured().rounds());
        addGoal(json, figure);
        addReference(json, "baseline", figure.baseline(), figure);
        addReference(json, "limit", figure.limit(), figure);
        return json;
    }

    private static void addGoal(Map<String, Object> json, Figure figure) {
        var goal = figure.goal();
        if (goal == null) {
            return;
        }
        json.put("required", goal.required());
        json.put("aim", goal.aim());
        json.put("reached", goal.reachedBy(figure.measured().median()).name().toLowerCase(Locale.ROOT));
    }

    private static void addReference(
            Map<String, Object> json, String name, @Nullable Reference reference, Figure figure) {
        if (reference == null) {
            return;
        }
        var measured = reference.measured();
        json.put(
                name,
                Map.of(
                        "what", reference.what(),
                        "median", measured.median(),
                        "rounds", measured.rounds(),
                        "ratio", reference.ratio(figure.measured())));
    }
}
