/**
 * Who asks and under which id: every request has an id that its response, its problems, its log lines and its audit
 * records share. Start with {@link news.dateline.platform.request.RequestIds}.
 */
package news.dateline.platform.request;
