package news.dateline.extraction.roles;

/**
 * A phrase such as "former chief executive of BP".
 *
 * @param from its first token, after any article and age
 * @param head its main noun
 * @param end one past its last token
 */
record NounPhrase(int from, int head, int end) {}
