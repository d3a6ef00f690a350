/**
 * Makes the tagger's model: compiles the lexical resources, brings annotated sets to one convention, trains, quantises,
 * calibrates. Not needed to build or run the product. Start with {@link news.dateline.extraction.training.Train}, then
 * {@link news.dateline.extraction.training.Harmonizer} for the annotation conventions.
 */
package news.dateline.extraction.training;
