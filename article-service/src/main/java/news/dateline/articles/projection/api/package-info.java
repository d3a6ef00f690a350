/** Shows the projection to administrators, so that it can be compared with the truth. */
package news.dateline.articles.projection.api;
