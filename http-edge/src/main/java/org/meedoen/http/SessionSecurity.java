package org.meedoen.http;

import jakarta.servlet.DispatcherType;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The authorization rules: services need a token, all other callers a session, except for public paths. Paths are matched as
 * Spring matches them to controllers, so an encoded path is treated as the path of the controller that it reaches.
 */
@Configuration(proxyBeanMethods = false)
class SessionSecurity {

    private static final RequestMatcher SERVICES_ONLY = PublicPaths.inAnyCase("/internal/**", "/actuator/**");

    /** A service that holds the keys itself has its own decoder. */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(HttpProperties properties) throws MalformedURLException {
        @Nullable URI keys = properties.keysUri();
        return SessionKeys.decoder(Objects.requireNonNull(keys, "meedoen.http.keys-uri is not set"));
    }

    @Bean
    CurrentCaller currentCaller(JwtDecoder decoder, HttpProperties properties) {
        return new CurrentCaller(decoder, properties);
    }

    /** Requests are observed, but not each filter of the chain, as nobody reads that. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** By default Spring Security calls {@code sendError}, which leaves a request without a body that is an error already. */
    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
        return (request, response, rejected) -> {
            var status = ProblemErrorController.statusOf(request, HttpStatus.BAD_REQUEST);
            problems.write(request, response, status, ProblemAdvice.codeOf(status));
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain betweenServices(HttpSecurity http, HttpProperties properties, ProblemWriter problems)
            throws Exception {
        var open = PublicPaths.of(properties.publicPaths());
        AuthenticationEntryPoint unknown =
                (request, response, e) -> problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden");
        AccessDeniedHandler forbidden =
                (request, response, e) -> problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden");
        return stateless(http)
                .securityMatcher(new AndRequestMatcher(SERVICES_ONLY, new NegatedRequestMatcher(open)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(admitted(properties))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(unknown).accessDeniedHandler(forbidden))
                .build();
    }

    private static RequestMatcher admitted(HttpProperties properties) {
        var clients = properties.clients().values().stream()
                .map(InternalClient::admitted)
                .toList();
        return request -> clients.stream().anyMatch(client -> client.matches(request));
    }

    /** The gateway, the only entrance, refuses cross-site writes, so there is no CSRF token here. */
    @Bean
    @Order(2)
    SecurityFilterChain sessions(
            HttpSecurity http, HttpProperties properties, ProblemWriter problems, JwtDecoder decoder) throws Exception {
        var open = PublicPaths.of(properties.publicPaths());
        AuthenticationEntryPoint signInNeeded =
                (request, response, e) -> problems.write(request, response, HttpStatus.UNAUTHORIZED, "sign-in-needed");
        AccessDeniedHandler forbidden =
                (request, response, e) -> problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden");
        return stateless(http)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(open)
                                .permitAll()
                                .requestMatchers(SERVICES_ONLY)
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new SessionToken(open, properties))
                        .authenticationEntryPoint(signInNeeded)
                        .accessDeniedHandler(forbidden)
                        .jwt(jwt -> jwt.decoder(decoder)))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(signInNeeded).accessDeniedHandler(forbidden))
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
