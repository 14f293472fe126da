package vn.hoso.indexer.dossier;

/**
 * A paper filed under a dossier that looks as if it was scanned for the figure. It still counts, and is counted apart: a
 * person decides what it is.
 *
 * @param dossier dossier code
 * @param scan SHA-256 of the scan it is on
 * @param fileName the name the scan came with
 * @param kind what looks wrong
 */
public record Doubt(String dossier, String scan, String fileName, Kind kind) {

    /** What looks wrong. */
    public enum Kind {
        /** No words on it, or next to none. */
        BLANK("không có chữ", "there are no words on it"),
        /** More than half of its words are in doubt. */
        ILLEGIBLE("quá nửa số chữ không đọc chắc được", "more than half of its words cannot be read with confidence"),
        /** The same paper lies under another dossier. */
        DUPLICATE("trùng với giấy tờ của hồ sơ khác", "the same paper lies under another dossier"),
        /** One page where the register tells of several required components. */
        STAND_IN("một trang thay cho nhiều thành phần bắt buộc", "one page stands for several required components"),
        /** It came in more than a week after the dossier was finished. */
        BACK_DATED(
                "quét sau khi hồ sơ đã giải quyết xong hơn bảy ngày",
                "scanned more than seven days after the dossier was finished");

        private final String vi;
        private final String en;

        Kind(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        /** In Vietnamese. */
        public String vi() {
            return vi;
        }

        /** In English. */
        public String en() {
            return en;
        }
    }
}
