package org.meedoen.description;

import org.meedoen.http.Caller;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What springdoc cannot find out about our controllers. */
@AutoConfiguration
class DescriptionConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }
}
