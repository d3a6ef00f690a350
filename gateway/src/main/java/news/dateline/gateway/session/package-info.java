/**
 * Sessions of people in browsers: the gateway signs them in at the identity provider and keeps their tokens in an encrypted
 * cookie that scripts cannot read, the same for all gateways. Read {@link news.dateline.gateway.session.Sessions} first.
 */
package news.dateline.gateway.session;
