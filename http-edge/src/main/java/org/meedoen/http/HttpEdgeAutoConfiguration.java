package org.meedoen.http;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
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

/** Adds problem details, languages, session checks and {@link Caller} arguments to a servlet service. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@EnableConfigurationProperties(HttpProperties.class)
@Import({ProblemAdvice.class, ProblemErrorController.class, SessionSecurity.class})
public class HttpEdgeAutoConfiguration implements WebMvcConfigurer {

    /** A service's own messages come first, so that it can override those of this module. */
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

    @Bean
    static JacksonModule storableText() {
        return new StorableTextModule();
    }

    /** A missing bundle would be logged with each problem. */
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
    static EntityTags entityTags(JsonMapper json) {
        return new EntityTags(json);
    }

    @Bean
    static InstallationCheck installationCheck(
            Environment environment, HttpProperties properties, ObjectProvider<SecretSettings> settings) {
        return new InstallationCheck(environment, properties, settings.stream().toList());
    }

    @Bean
    static CheckedBeforeDatabase checkedBeforeDatabase() {
        return new CheckedBeforeDatabase();
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
    static FilterRegistrationBean<MalformedRequestFilter> malformedRequestFilter(ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new MalformedRequestFilter(problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Filters need the database too, to find revoked sessions, and the signing keys. */
    @Bean
    static FilterRegistrationBean<TransientFaultFilter> transientFaultFilter(ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new TransientFaultFilter(problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgumentResolver());
    }
}
