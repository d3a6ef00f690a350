/** For whom the news is read: {@link news.dateline.entities.audience.Audience}. */
package news.dateline.entities.audience;
