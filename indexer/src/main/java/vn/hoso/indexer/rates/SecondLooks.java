package vn.hoso.indexer.rates;

import java.util.Map;

/** The second looks at what is counted; it lets a figure carry its sampling error without knowing who draws and judges. */
public interface SecondLooks {

    /** Those at the figures of a period. */
    Map<Figure, SecondLook> of(Period period);

    /**
     * Which figure of a period.
     *
     * @param definition id of the definition
     * @param subject agency code or group
     */
    record Figure(String definition, String subject) {}
}
