/**
 * The starter registry: what a fresh registry knows on its first day. Its files are resources, which
 * {@link news.dateline.entities.starter.StarterRegistry} hands to the imports, once for all replicas;
 * {@code entity-service/starter/README.md} says how they come into being.
 */
package news.dateline.entities.starter;
