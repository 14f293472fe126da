package vn.hoso.samples.page;

/** The four faces of a typeface. */
enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC
}
