/** Jobs, what they select and what comes of it. */
package news.dateline.entities.reextraction.domain;
