package vn.hoso.ocr.assembly;

import static java.util.Comparator.comparingInt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the kept PDF shows its pages ({@code hoso.assembly}).
 *
 * @param upright whether a page that was scanned lying or upside down is shown upright
 * @param deskew whether a page that leans is shown straight
 * @param agencies those that want it otherwise
 */
@ConfigurationProperties("hoso.assembly")
public record AssemblySettings(
        @DefaultValue("true") boolean upright,
        @DefaultValue("false") boolean deskew,
        @DefaultValue List<AgencyWish> agencies) {

    /**
     * What one agency wants, the units below it included.
     *
     * @param code identifier of the agency (<i>mã định danh điện tử</i>), for example {@code H26} or {@code H26.05}
     * @param upright null where what goes for all is right
     * @param deskew null where what goes for all is right
     */
    public record AgencyWish(
            String code,
            @Nullable Boolean upright,
            @Nullable Boolean deskew) {

        private boolean isFor(String agency) {
            return (agency + '.').startsWith(code + '.');
        }
    }

    /** What the nearest unit at or above the agency wants; what goes for all in the rest. */
    Showing of(String agency) {
        boolean showUpright = upright;
        boolean showStraight = deskew;
        List<AgencyWish> downwards = agencies.stream()
                .filter(wish -> wish.isFor(agency))
                .sorted(comparingInt(wish -> wish.code().length()))
                .toList();
        for (AgencyWish wish : downwards) {
            showUpright = wish.upright() == null ? showUpright : wish.upright();
            showStraight = wish.deskew() == null ? showStraight : wish.deskew();
        }
        return new Showing(showUpright, showStraight);
    }
}
