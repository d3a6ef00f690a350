/**
 * Many articles in one request, in and out, as lines of JSON. Lines are read ahead of the database, stored in batches, and answered in
 * their order; how many there are makes no difference to memory. Start with {@link news.dateline.articles.bulk.api.BulkResource}.
 */
package news.dateline.articles.bulk;
