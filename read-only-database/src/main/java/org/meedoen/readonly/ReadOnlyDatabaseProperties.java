package org.meedoen.readonly;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param connections how many queries run at the same time
 * @param statementTimeout after which PostgreSQL cancels a query
 * @param downloads how many files are sent at the same time
 * @param downloadedRowsPerSecond at most, of each file
 * @param downloadTimeout of the query of a file, and for reading all its rows
 */
@ConfigurationProperties("meedoen.read-only-database")
record ReadOnlyDatabaseProperties(
        @DefaultValue("2") int connections,
        @DefaultValue("15s") Duration statementTimeout,
        @DefaultValue("2") int downloads,
        @DefaultValue("5000") int downloadedRowsPerSecond,
        @DefaultValue("5m") Duration downloadTimeout) {}
