/** Review over HTTP. */
package news.dateline.entities.review.api;
