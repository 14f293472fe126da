package vn.hoso.indexer.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who tries to sign in too often, under one name or from one address. */
final class SignInLimit extends OncePerRequestFilter {

    private final SignInTries tries;
    private final AccessSettings settings;

    SignInLimit(SignInTries tries, AccessSettings settings) {
        this.tries = tries;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getRequestURI().equals(Doors.SIGN_IN));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int byAddress = tries.count(address(request));
        int byName = tries.count(name(request));
        if (byAddress > settings.triesPerAddress() || byName > settings.triesPerName()) {
            response.sendRedirect(Doors.SIGN_IN + "?often");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Under what tries for a name are counted. */
    static String name(HttpServletRequest request) {
        String name =
                Objects.requireNonNullElse(request.getParameter("username"), "").strip();
        return "name:" + name.substring(0, Math.min(100, name.length())).toLowerCase(Locale.ROOT);
    }

    private static String address(HttpServletRequest request) {
        return "address:" + request.getRemoteAddr();
    }
}
