/** The extractor and its defaults. */
package news.dateline.entities.analysis.domain;
