package org.meedoen.gateway.pages;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistration;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.EncodedResourceResolver;

/**
 * Serves the files of the web application, compressed at build time, from memory. Assets have a hash in their names and never change; other
 * files are revalidated each time.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebFluxConfigurer {

    private static final CacheControl IMMUTABLE =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final Map<String, MediaType> UNKNOWN_TO_SPRING =
            Map.of("webmanifest", MediaType.parseMediaType("application/manifest+json"));

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        compressed(registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(IMMUTABLE));
        compressed(registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache()));
    }

    private void compressed(ResourceHandlerRegistration files) {
        files.setMediaTypes(UNKNOWN_TO_SPRING);
        files.setUseLastModified(false)
                .setEtagGenerator(InMemoryFile::etagOf)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addTransformer((exchange, file, chain) ->
                        chain.transform(exchange, file).map(InMemoryFile::of));
    }
}
