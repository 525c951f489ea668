package org.meedoen.description;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the problems of an operation: those that many operations have, and its own. */
class Problems {

    private static final String TYPE = "urn:meedoen:problem:";

    private static final Set<String> TO_COME_BACK_LATER = Set.of("429", "503");

    private Problems() {}

    static void describe(ObjectNode answers, List<CommonProblem> common) {
        common.forEach(problem -> describe(answers, problem));
        answers.propertyStream()
                .filter(answer -> answer.getValue().has(OwnProblems.NOTE))
                .toList()
                .forEach(answer -> answers.set(answer.getKey(), problem(answer.getKey(), own(answer.getValue()))));
    }

    private static void describe(ObjectNode answers, CommonProblem problem) {
        var named = answers.path(problem.status());
        if (named.isMissingNode()) {
            answers.putObject(problem.status()).put("$ref", "#/components/responses/" + problem.title());
        } else if (named.has(OwnProblems.NOTE)) {
            answers.set(problem.status(), problem(problem.status(), together(problem.types(), own(named))));
        }
    }

    private static List<String> own(JsonNode note) {
        return note.path(OwnProblems.NOTE).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> together(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static ObjectNode problem(String status, List<String> types) {
        var answer = InterfaceDescription.JSON.createObjectNode();
        answer.put("description", types.stream().map("`%s`"::formatted).collect(Collectors.joining(", ")));
        if (TO_COME_BACK_LATER.contains(status)) {
            answer.withObject("/headers/Retry-After").put("$ref", "#/components/headers/Retry-After");
        }
        var schema = answer.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema");
        var parts = schema.putArray("allOf");
        parts.addObject().put("$ref", "#/components/schemas/Problem");
        var type =
                parts.addObject().put("type", "object").putObject("properties").putObject("type");
        type.put("type", "string");
        var names = type.putArray("enum");
        types.forEach(name -> names.add(TYPE + name));
        return answer;
    }
}
