/**
 * Which names of one text name the same thing: surname and full name, acronym and expansion, "Microsoft" and "Microsoft
 * Corp". Start with {@link news.dateline.extraction.coreference.Resolver}.
 */
package news.dateline.extraction.coreference;
