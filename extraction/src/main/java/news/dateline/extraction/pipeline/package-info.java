/**
 * The stages in their order. Start with {@link news.dateline.extraction.pipeline.Pipeline}: it settles the language, reads
 * the layout, lets {@link news.dateline.extraction.pipeline.Recognition} find names and values, puts the names together
 * and lets {@link news.dateline.extraction.pipeline.Assembly} make the result of it.
 */
package news.dateline.extraction.pipeline;
