package vn.hoso.indexer.agency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two groups for which rates are published. */
public enum AgencyGroup {
    /** Ministries and government bodies (<i>bộ, cơ quan ngang bộ</i>), codes G.. */
    MINISTRY("Các bộ, cơ quan ngang bộ", "Ministries"),
    /** Provinces and centrally run cities (<i>địa phương</i>), codes H.. */
    LOCALITY("Các địa phương", "Localities");

    private final String nameVi;
    private final String nameEn;

    AgencyGroup(String nameVi, String nameEn) {
        this.nameVi = nameVi;
        this.nameEn = nameEn;
    }

    /** The name in settings, addresses and messages: {@code ministry} or {@code locality}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Vietnamese name. */
    public String nameVi() {
        return nameVi;
    }

    /** The English name. */
    public String nameEn() {
        return nameEn;
    }

    /** The group with an id, or empty. */
    public static Optional<AgencyGroup> of(String id) {
        return Arrays.stream(values()).filter(group -> group.id().equals(id)).findFirst();
    }
}
