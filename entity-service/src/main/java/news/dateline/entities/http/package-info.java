/** How this service reads its requests, the same for all features. Start with {@link news.dateline.entities.http.Parameters}. */
package news.dateline.entities.http;
