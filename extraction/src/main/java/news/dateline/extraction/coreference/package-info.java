/**
 * Which names of one text name the same thing: surname and full name, acronym and expansion, "Microsoft" and "Microsoft
 * Corp", a people and its place. Start with {@link news.dateline.extraction.coreference.Resolver}; {@link
 * news.dateline.extraction.coreference.TitleLinks} finds "the president" where one was named.
 */
package news.dateline.extraction.coreference;
