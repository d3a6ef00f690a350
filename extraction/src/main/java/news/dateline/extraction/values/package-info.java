/**
 * What a text counts and when it says things happen: dates, times of day, money, percentages and quantities, each with
 * its value in a normal form. The readers are small grammars over words and numbers; every one looks a bounded number of
 * words ahead, so that the whole is linear. Start with {@link news.dateline.extraction.values.ValueFinder}.
 */
package news.dateline.extraction.values;
