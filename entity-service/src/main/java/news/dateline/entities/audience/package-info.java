/** Who is at the other end: for whom the news is read ({@link news.dateline.entities.audience.Audience}) and who makes a change. */
package news.dateline.entities.audience;
