/**
 * The identity provider of the suite on one machine: a Keycloak unpacked by the build, with a home of its own under the
 * data folder and the realm of {@code deploy/keycloak} plus what only a demo may have. Read {@link
 * news.dateline.launcher.keycloak.KeycloakHome} first.
 */
package news.dateline.launcher.keycloak;
