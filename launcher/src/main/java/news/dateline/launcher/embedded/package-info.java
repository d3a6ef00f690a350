/**
 * Real PostgreSQL and real Kafka inside one JVM's life, without containers or installation: for the suite on one
 * machine and for the services' integration tests. Read {@link news.dateline.launcher.embedded.EmbeddedPostgres}
 * first.
 */
package news.dateline.launcher.embedded;
