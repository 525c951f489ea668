package org.meedoen.gateway.pages;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistration;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.EncodedResourceResolver;

/**
 * Serves the web application as it was built, compressed beforehand. Assets carry a hash in their name and never
 * change; everything else is asked for again each time, and answered with 304 while it is the same.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebFluxConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ContentTags tags = new ContentTags();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        compressed(registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_EVER));
        compressed(registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache()));
    }

    private void compressed(ResourceHandlerRegistration files) {
        files.setUseLastModified(false)
                .setEtagGenerator(tags::of)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
