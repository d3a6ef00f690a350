/** Analyses a text on request. */
package news.dateline.entities.analysis.api;
