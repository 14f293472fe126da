package vn.hoso.bench.systems;

import java.util.List;
import java.util.Map;
import vn.hoso.bench.usage.Usage;

/**
 * One turn of a system over the pages.
 *
 * @param usage what it cost in all
 * @param cpuSecondsOf processor time of parts of it by their names, in seconds; empty when it has no parts
 * @param readings what it made of each page, in the order of the pages
 */
public record Turn(Usage usage, Map<String, Double> cpuSecondsOf, List<PageReading> readings) {}
