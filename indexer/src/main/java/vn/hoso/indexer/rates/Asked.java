package vn.hoso.indexer.rates;

import java.util.List;

/**
 * Figures that are asked: each definition of each subject.
 *
 * @param definitions in the order in which they are told of a subject
 * @param subjects in the order in which they are told
 */
record Asked(List<RateDefinition> definitions, List<Subject> subjects) {}
