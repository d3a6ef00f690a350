/** Writes exports. */
package news.dateline.entities.exports.api;
