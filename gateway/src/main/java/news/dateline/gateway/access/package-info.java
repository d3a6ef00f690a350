/**
 * Who calls: the check of access tokens and whether it is possible at all. quarkus-oidc validates issuer, audience,
 * algorithm, signature and expiry; the refusal is worded here. Read {@link news.dateline.gateway.access.TokenCheck}
 * first.
 */
package news.dateline.gateway.access;
