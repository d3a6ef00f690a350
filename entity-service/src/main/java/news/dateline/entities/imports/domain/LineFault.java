package news.dateline.entities.imports.domain;

/**
 * Why a line was not taken in.
 *
 * @param line its number, from 1
 * @param problem what is wrong and what would be right
 * @param text its beginning
 */
public record LineFault(long line, String problem, String text) {}
