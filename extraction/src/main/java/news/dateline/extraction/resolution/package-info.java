/**
 * Stages speak independently of each other, so what they say may overlap. Here it is settled by written rules what is
 * kept. Start with {@link news.dateline.extraction.resolution.Rule}, then {@link
 * news.dateline.extraction.resolution.OverlapResolver}.
 */
package news.dateline.extraction.resolution;
