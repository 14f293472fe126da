package vn.hoso.indexer.counter;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.hoso.indexer.access.Reach;
import vn.hoso.indexer.agency.Agencies;

/** At which counter a browser stands: what was said there last, in a cookie; else the first counter of one's only agency. */
@Component
public class KeptCounter {

    private static final String COOKIE = "hoso-counter";
    private static final String FIRST = "1";

    private final Agencies agencies;

    KeptCounter(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The counter, or empty when it has to be asked for. */
    public Optional<Counter> at(HttpServletRequest request) {
        return Stream.of(said(request), own()).flatMap(Optional::stream).findFirst();
    }

    /** The counter with that name, or empty when it is written wrong, unknown, or beyond one's own agencies. */
    public Optional<Counter> within(String agency, String name) {
        return Counter.of(agency, name)
                .filter(counter -> agencies.knows(counter.agency()))
                .filter(counter -> Reach.current().covers(counter.agency()));
    }

    /** From now on the browser stands there. */
    public void keep(Counter counter, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, counter.agency() + "/" + counter.name())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
    }

    private Optional<Counter> said(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        String[] parts = cookie.getValue().split("/", -1);
        return parts.length == 2 ? within(parts[0], parts[1]) : Optional.empty();
    }

    private Optional<Counter> own() {
        String[] own = Reach.current().agencies().toArray(String[]::new);
        return Arrays.stream(own)
                .filter(agency -> own.length == 1)
                .findFirst()
                .flatMap(agency -> within(agency, FIRST));
    }
}
