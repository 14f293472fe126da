package vn.hoso.bench.usage;

/**
 * What some work cost.
 *
 * @param seconds time that passed
 * @param cpuSeconds processor time of the whole process tree
 * @param peakBytes the most memory the tree held at once (proportional set size)
 */
public record Usage(double seconds, double cpuSeconds, long peakBytes) {}
