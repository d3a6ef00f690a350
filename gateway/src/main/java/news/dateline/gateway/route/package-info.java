/**
 * The route table: which paths and methods exist at the door, what scope each needs, and which upstream answers. It is
 * declared in {@code application.yaml} under {@code dateline.gateway.routes} and judged as a whole at start; what is
 * not in it does not exist. Read {@link news.dateline.gateway.route.RouteTable} first.
 */
package news.dateline.gateway.route;
