/**
 * Who people are: titles, offices and occupations that stand before, beside or are said of a name. Patterns over tokens and
 * mentions, with a list of words for roles. Start with {@link news.dateline.extraction.roles.RoleFinder};
 * {@link news.dateline.extraction.roles.NamedText} is the view of a text that this package and that of quotations share.
 */
package news.dateline.extraction.roles;
