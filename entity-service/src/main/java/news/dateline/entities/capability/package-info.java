/**
 * Expiring URLs for tools that cannot send a header, such as OpenRefine. Whoever has an access token gets a signed path
 * segment, a <em>capability</em>, which stands for nothing but reading what readers may see, in one part of the API and
 * until it expires. The gateway lets such paths through without a token; here the signature decides.
 *
 * <p>Start with {@link news.dateline.entities.capability.domain.Capabilities}; {@code api} lets requests in by it.
 */
package news.dateline.entities.capability;
