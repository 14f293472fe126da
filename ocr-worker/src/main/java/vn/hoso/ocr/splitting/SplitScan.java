package vn.hoso.ocr.splitting;

import java.util.List;
import org.springframework.stereotype.Component;

/** Splits a scan into documents. So far a scan is one document: what a counter scans in one go belongs together. */
@Component
public class SplitScan {

    /**
     * The documents of a scan, in page order; together they hold every page once.
     *
     * @param pages number of pages of the scan, 1 or more
     */
    public List<PageRange> split(int pages) {
        return List.of(new PageRange(1, 1, pages));
    }
}
