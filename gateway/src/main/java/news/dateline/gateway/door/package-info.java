/**
 * The order of things for each request: id and access log, the path's form, the token, the route, the method, the
 * scope, and only then the upstream. Read {@link news.dateline.gateway.door.Door} first.
 */
package news.dateline.gateway.door;
