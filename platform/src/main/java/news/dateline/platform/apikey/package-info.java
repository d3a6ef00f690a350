/**
 * How services believe the tokens that API keys are exchanged for: an issuer beside the realm, for the inside alone. Start with
 * {@link news.dateline.platform.apikey.KeyTokenTenant}.
 */
package news.dateline.platform.apikey;
