/**
 * Talks to a running suite as any client does: a token from Keycloak, requests through the gateway. Read {@link
 * news.dateline.launcher.client.Gateway} first.
 */
package news.dateline.launcher.client;
