package org.meedoen.signup.congress.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.CurrentCaller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.congress.Publications;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers 404 on every path with a {@code {congress}} that is a draft or does not exist, unless the caller may organise it.
 * Controllers need no check of their own, and both cases have the same response. The other services are not visitors: their mails
 * and messages may be about a draft.
 */
@Component
class VisibleCongresses implements HandlerInterceptor, WebMvcConfigurer {

    private static final String VARIABLE = "congress";

    private final Publications publications;
    private final CurrentCaller caller;

    VisibleCongresses(Publications publications, CurrentCaller caller) {
        this.publications = publications;
        this.caller = caller;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/internal/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> names
                && names.get(VARIABLE) instanceof String slug
                && isHidden(new CongressId(slug), request)) {
            throw ProblemException.notFound();
        }
        return true;
    }

    private boolean isHidden(CongressId congress, HttpServletRequest request) {
        return !publications.isPublic(congress) && !organises(request, congress);
    }

    private boolean organises(HttpServletRequest request, CongressId congress) {
        return caller.of(request).filter(who -> who.mayOrganise(congress)).isPresent();
    }

    /** The caller whose drafts are included in a list. Empty if nobody is signed in. */
    Optional<Caller> by(HttpServletRequest request) {
        return caller.of(request);
    }
}
