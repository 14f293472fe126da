package vn.hoso.indexer.verification;

import java.util.List;

/**
 * A doubtful reading that many papers share: the same but for marks, tones, case and signs.
 *
 * @param field name of the field in which it stands
 * @param key what is the same in all of them, as search folds it
 * @param readings how it was read, the most frequent first; one or more
 * @param papers how many documents wait with it, from 1
 */
record ReadingGroup(String field, String key, List<String> readings, long papers) {}
