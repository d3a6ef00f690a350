/**
 * Which web sites may call the API from a browser: none, unless the configuration names them. Read
 * {@link news.dateline.gateway.cors.Cors} first.
 */
package news.dateline.gateway.cors;
