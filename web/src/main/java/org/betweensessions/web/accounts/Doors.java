package org.betweensessions.web.accounts;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in at all; what a person may see inside is each room's own question. */
@Configuration(proxyBeanMethods = false)
class Doors {
    private static final List<String> ASSETS = List.of("/css/**", "/fonts/**", "/img/**", "/js/**", "/favicon.ico");
    /** Spring's own writer keeps silent where a proxy ends TLS. */
    private static final HeaderWriter FORGET = new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"storage\"");

    private static final String[] OPEN = {
        "/", "/error", "/sign-in", "/password/**", "/links/**", "/first-program/**", "/help", "/help/**"
    };

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            Persons persons,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            HttpSessionRequestCache wanted)
            throws Exception {
        RequestMatcher assets = assets();
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(assets)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new TurnedAway()).accessDeniedHandler(new TurnedAway()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(FORGET)))
                .addFilterBefore(new LivingSessions(persons, assets), CsrfFilter.class)
                // platform.SecureHeaders writes them, for refused requests too.
                .headers(HeadersConfigurer::disable)
                .build();
    }

    private static RequestMatcher assets() {
        Stream<RequestMatcher> matchers = ASSETS.stream().map(PathPatternRequestMatcher.withDefaults()::matcher);
        return new OrRequestMatcher(matchers.toList());
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository tokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    SessionAuthenticationStrategy sessionBeginnings(CsrfTokenRepository tokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
    }

    @Bean
    HttpSessionRequestCache wantedPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }
}
