package org.meedoen.http;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;

/** An installation that may not start does not get as far as its database, and migrates nothing. */
class CheckedBeforeDatabase extends AbstractDependsOnBeanFactoryPostProcessor {

    CheckedBeforeDatabase() {
        super(DataSource.class, InstallationCheck.class);
    }
}
