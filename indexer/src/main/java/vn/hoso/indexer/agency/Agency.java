package vn.hoso.indexer.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level-1 agency under one name. The same code has several rows when it went on under a new name or area.
 *
 * @param code electronic identifier of level 1, for example {@code H01} (Decision 20/2020/QĐ-TTg)
 * @param nameVi Vietnamese name
 * @param nameEn English name
 * @param group the group it is counted in
 * @param parent code of the agency above it, or null at level 1
 * @param validFrom first day of this name
 * @param validTo last day, or null while it lasts
 * @param successors the codes that go on after {@code validTo}: one after a merger or a new name, several after a split
 */
public record Agency(
        String code,
        String nameVi,
        String nameEn,
        AgencyGroup group,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors) {

    /** Whether this name is in force on a day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
