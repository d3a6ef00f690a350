package news.dateline.extraction.values;

import java.util.Optional;

import news.dateline.extraction.ValueType;

/**
 * A value over pieces.
 *
 * @param from the first piece
 * @param to one past the last piece
 * @param type its kind
 * @param value its normal form, if the words settle it
 * @param unit its currency or unit, if its kind has one
 */
record Found(int from, int to, ValueType type, Optional<String> value, Optional<String> unit) {}
