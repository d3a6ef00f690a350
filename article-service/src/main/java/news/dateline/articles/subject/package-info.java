/**
 * What articles are about: IPTC's Media Topics as a vocabulary, with names, narrower topics and retired codes. Start with
 * {@link news.dateline.articles.subject.domain.Subjects}.
 */
package news.dateline.articles.subject;
