package vn.hoso.samples;

import java.util.Map;

/**
 * A page whose number and day are written by hand.
 *
 * @param page its scan and what is printed on it
 * @param written what the hand wrote: {@code number}, and {@code date} (yyyy-mm-dd, of which the day is by hand)
 */
public record WrittenPage(TruePage page, Map<String, String> written) {}
