package org.meedoen.description;

import org.meedoen.http.Caller;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** What springdoc cannot find out about our controllers. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
class DescriptionConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OwnProblems ownProblems() {
        return new OwnProblems();
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }
}
