package org.meedoen.http;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Gives a servlet service its problem details, its languages and the caller as an argument. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@EnableConfigurationProperties(HttpProperties.class)
@Import({ProblemAdvice.class, ProblemErrorController.class, SessionSecurity.class})
public class HttpEdgeAutoConfiguration implements WebMvcConfigurer {

    /** The services' own sentences come first, so that one can say it better than we do. */
    @Bean
    static Problems problems() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(basenames());
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return new Problems(texts);
    }

    @Bean
    static JacksonModule acceptedYears() {
        return new AcceptedYearsModule();
    }

    /** A bundle that is missing would be told in the log with each problem. */
    private static String[] basenames() {
        return Stream.of("problems", "edge-problems")
                .filter(name -> new ClassPathResource(name + ".properties").exists())
                .toArray(String[]::new);
    }

    @Bean
    static ProblemWriter problemWriter(Problems problems, JsonMapper json) {
        return new ProblemWriter(problems, json);
    }

    @Bean
    static SafeInstallation safeInstallation(Environment environment, HttpProperties properties) {
        return new SafeInstallation(environment, properties);
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new Language();
    }

    @Bean
    static TomcatEdge tomcatEdge(ProblemWriter problems) {
        return new TomcatEdge(problems);
    }

    @Bean
    static FilterRegistrationBean<ReadableRequests> readableRequests(ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new ReadableRequests(problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }
}
