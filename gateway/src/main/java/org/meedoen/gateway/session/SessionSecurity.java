package org.meedoen.gateway.session;

import org.meedoen.gateway.problem.Problems;
import org.meedoen.gateway.problem.Refusal;
import org.meedoen.gateway.securitylog.SecurityLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The authorization rules: what is public and what needs a session. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SessionSecurity {

    private static final String KEYS_AWAY = SessionSecurity.class.getName() + ".keysAway";
    private static final String[] OPEN_READS = {
        "/api/v1/congresses",
        "/api/v1/congresses/{congress}",
        "/api/v1/congresses/{congress}/programme",
        "/api/v1/congresses/{congress}/availability/**",
        "/api/v1/congresses/{congress}/organisations",
        "/api/v1/congresses/{congress}/logo/{file}",
        "/api/v1/openapi.json",
        "/api/v1/version"
    };

    private final Problems problems;
    private final SecurityLog log;
    private final SessionCookie cookie;

    SessionSecurity(Problems problems, SecurityLog log, SessionCookie cookie) {
        this.problems = problems;
        this.log = log;
        this.cookie = cookie;
    }

    /** CSRF is checked by CrossSiteFilter, and headers are written by SecurityHeaders. */
    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http, ReactiveJwtDecoder tokens, SessionAwareFilter sessionAware) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAt(sessionFilter(tokens), SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAfter(sessionAware::filter, SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(SessionSecurity::authorizationRules)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((exchange, _) -> signInNeeded(exchange))
                        .accessDeniedHandler((exchange, _) -> problems.answer(exchange, Refusal.FORBIDDEN)))
                .build();
    }

    private static void authorizationRules(AuthorizeExchangeSpec requests) {
        requests.pathMatchers(HttpMethod.GET, OPEN_READS)
                .permitAll()
                .pathMatchers(HttpMethod.HEAD, OPEN_READS)
                .permitAll()
                .pathMatchers(
                        HttpMethod.POST, "/api/v1/sign-in-requests", "/api/v1/login-sessions", "/api/v1/invitations")
                .permitAll()
                .pathMatchers(HttpMethod.DELETE, "/api/v1/login-sessions/current")
                .permitAll()
                .matchers(CalendarKey::isShownIn)
                .permitAll()
                .pathMatchers("/api/v1/reminder-opt-outs/{key}")
                .permitAll()
                .pathMatchers("/api/**")
                .authenticated()
                .anyExchange()
                .permitAll();
    }

    private AuthenticationWebFilter sessionFilter(ReactiveJwtDecoder tokens) {
        var filter = new AuthenticationWebFilter(new JwtReactiveAuthenticationManager(tokens));
        filter.setServerAuthenticationConverter(
                exchange -> Mono.justOrEmpty(cookie.in(exchange.getRequest()).filter(token -> !token.isEmpty()))
                        .map(BearerTokenAuthenticationToken::new));
        filter.setAuthenticationSuccessHandler(SessionSecurity::signedIn);
        filter.setAuthenticationFailureHandler(SessionSecurity::notSignedIn);
        return filter;
    }

    private static Mono<Void> signedIn(WebFilterExchange visit, Authentication session) {
        LoginSession.of(((JwtAuthenticationToken) session).getToken()).storeIn(visit.getExchange());
        return visit.getChain().filter(visit.getExchange());
    }

    private static Mono<Void> notSignedIn(WebFilterExchange visit, AuthenticationException reason) {
        if (reason instanceof AuthenticationServiceException) {
            visit.getExchange().getAttributes().put(KEYS_AWAY, true);
        }
        return visit.getChain().filter(visit.getExchange());
    }

    private Mono<Void> signInNeeded(ServerWebExchange exchange) {
        boolean keysAway = exchange.getAttributeOrDefault(KEYS_AWAY, false);
        if (keysAway) return problems.answer(exchange, Refusal.serviceUnavailable());
        if (cookie.isIn(exchange.getRequest())) log.refused(exchange, "invalid-session");
        return problems.answer(exchange, Refusal.SIGN_IN_NEEDED);
    }

    @Bean
    ServerExchangeRejectedHandler malformedRequests() {
        return (exchange, _) -> problems.answer(exchange, Refusal.MALFORMED);
    }
}
