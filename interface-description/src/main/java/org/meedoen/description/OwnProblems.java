package org.meedoen.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.meedoen.http.ProblemResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Notes the problems that an operation's controller names, for {@link ServiceInterface} to describe. */
class OwnProblems implements OperationCustomizer {

    static final String NOTE = "x-problems";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        AnnotatedElementUtils.findMergedRepeatableAnnotations(handler.getMethod(), ProblemResponse.class)
                .forEach(problem -> operation
                        .getResponses()
                        .addApiResponse(String.valueOf(problem.status()), note(List.of(problem.types()))));
        return operation;
    }

    private static ApiResponse note(List<String> types) {
        var response = new ApiResponse();
        response.addExtension(NOTE, types);
        return response;
    }
}
