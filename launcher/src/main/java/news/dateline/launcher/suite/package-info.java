/**
 * Runs the whole suite on one machine: PostgreSQL, Kafka, Keycloak and the three services, started beside each other,
 * watched, and stopped in order. Read {@link news.dateline.launcher.suite.Suite} first; {@link
 * news.dateline.launcher.suite.SuiteState} is what other commands know of a running suite.
 */
package news.dateline.launcher.suite;
