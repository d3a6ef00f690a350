/**
 * The statistical recogniser of names: a linear-chain conditional random field over hashed features and a small network
 * over word vectors, compiled into tables of primitives. Text is learned from in the module {@code extraction-training};
 * this package only reads the model. Start with {@link news.dateline.extraction.tagger.Tagger}, then
 * {@link news.dateline.extraction.tagger.Features}.
 */
package news.dateline.extraction.tagger;
