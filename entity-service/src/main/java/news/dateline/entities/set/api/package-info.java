/** Sets over HTTP. */
package news.dateline.entities.set.api;
