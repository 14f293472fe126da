package vn.hoso.ingest.identification;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Walks the pages of a TIFF 6.0 and checks that every strip and tile lies within the file; decodes none of them. */
final class TiffInspection {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int COMPRESSION = 259;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_BYTES = 279;
    private static final int X_RESOLUTION = 282;
    private static final int RESOLUTION_UNIT = 296;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_BYTES = 325;
    private static final int JPEG_OFFSET = 513;
    private static final int OLD_JPEG = 6;

    /** None, CCITT RLE, G3, G4, LZW, old JPEG, JPEG, Deflate, PackBits, old Deflate: what the JDK's reader decodes. */
    private static final Set<Long> READABLE = Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 32773L, 32946L);

    private TiffInspection() {}

    static List<PageSize> inspect(Path file, ScanLimits limits) throws IOException, FlawFound {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var tiff = new TiffDirectories(channel);
            var pages = new ArrayList<PageSize>();
            var seen = new HashSet<Long>();
            long offset = tiff.first();
            while (offset != 0) {
                if (!seen.add(offset)) {
                    throw new FlawFound(RefusalReason.DAMAGED);
                }
                if (pages.size() == limits.maxPages()) {
                    throw new FlawFound(RefusalReason.TOO_MANY_PAGES);
                }
                TiffDirectories.Directory directory = tiff.read(offset);
                pages.add(page(directory, tiff, pages.size() + 1));
                offset = directory.next();
            }
            if (pages.isEmpty()) {
                throw new FlawFound(RefusalReason.NO_PAGES);
            }
            return pages;
        }
    }

    private static PageSize page(TiffDirectories.Directory page, TiffDirectories tiff, int number)
            throws IOException, FlawFound {
        long compression = page.number(COMPRESSION, 1);
        if (!READABLE.contains(compression)) {
            throw new FlawFound(RefusalReason.UNSUPPORTED_COMPRESSION, number);
        }
        boolean jpegInterchange = compression == OLD_JPEG && page.has(JPEG_OFFSET);
        if (page.has(TILE_OFFSETS)) {
            checkData(page.numbers(TILE_OFFSETS), page.numbers(TILE_BYTES), tiff.bytes(), number);
        } else if (!jpegInterchange) {
            checkData(page.numbers(STRIP_OFFSETS), page.numbers(STRIP_BYTES), tiff.bytes(), number);
        }
        double unit = page.number(RESOLUTION_UNIT, 2) == 3 ? 2.54 : page.number(RESOLUTION_UNIT, 2) == 2 ? 1 : 0;
        return new PageSize(page.number(WIDTH, 0), page.number(HEIGHT, 0), page.ratio(X_RESOLUTION) * unit);
    }

    private static void checkData(long[] offsets, long[] counts, long bytes, int number) throws FlawFound {
        if (offsets.length == 0) {
            throw new FlawFound(RefusalReason.DAMAGED, number);
        }
        if (counts.length != 0 && counts.length != offsets.length) {
            throw new FlawFound(RefusalReason.DAMAGED, number);
        }
        for (int i = 0; i < offsets.length; i++) {
            long count = counts.length == 0 ? 1 : counts[i];
            if (offsets[i] + count > bytes) {
                throw new FlawFound(RefusalReason.TRUNCATED, number);
            }
        }
    }
}
