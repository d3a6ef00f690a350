/**
 * The gateway's settings and the rules that production settings must keep. Read
 * {@link news.dateline.gateway.config.GatewayConfig} first.
 */
package news.dateline.gateway.config;
