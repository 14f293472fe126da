package vn.hoso.ocr.digitization;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Whether the thread that runs a scan's job still owns the scan. Batch passes only text to its steps, so the owner's
 * lease is bound to the thread; a step that finds it lost, or the worker stopping, ends its window after the page.
 */
@Component
class ScanOwnership {

    private final ThreadLocal<BooleanSupplier> owner = ThreadLocal.withInitial(() -> () -> false);

    void whileOwning(BooleanSupplier stillOwner, Runnable work) {
        owner.set(stillOwner);
        try {
            work.run();
        } finally {
            owner.remove();
        }
    }

    /** Of the thread that asks; the answer may be had from other threads too, one at a time. */
    BooleanSupplier goesOn() {
        return owner.get();
    }
}
