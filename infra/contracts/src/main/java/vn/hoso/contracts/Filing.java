package vn.hoso.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The place a scan was brought to. The same bytes for the same filing are one scan; for another filing they are one
 * original filed twice.
 *
 * @param agency electronic identifier (<i>mã định danh điện tử</i>, Decision 20/2020/QĐ-TTg), or the unknown text found
 *     in its place when the scan was refused for it
 * @param counter the counter or scanner of the one-stop shop, as the object key names it
 * @param dossier dossier code (<i>mã hồ sơ</i>) when the object key named one
 */
public record Filing(
        String agency, String counter, @Nullable String dossier) {}
