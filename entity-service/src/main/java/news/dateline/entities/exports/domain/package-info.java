/** Which entities an export has, and in which order. */
package news.dateline.entities.exports.domain;
