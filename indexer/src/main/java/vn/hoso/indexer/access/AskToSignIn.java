package vn.hoso.indexer.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * What a request is told that may not come in: a page leads to the sign-in, a part of a page makes the browser go there,
 * a program gets 401 with a reason. Who is signed in and has not the right gets 403.
 */
final class AskToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Where the request cache looks for the page to come back to after sign-in. */
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";

    private static final Pattern PAGE = Pattern.compile("https?://[^/?#]+(?<path>/[^/#\\\\][^#]*)");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        ask(request, response, "");
    }

    /**
     * A form of a session that has ended brings a mark that nobody knows any more: its sender must sign in first, and then
     * comes back to the page with the form, where the browser has kept what was typed.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        Authentication asks = SecurityContextHolder.getContext().getAuthentication();
        if (asks != null && asks.getPrincipal() instanceof Person) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            comeBackTo(request);
            ask(request, response, "?ended");
        }
    }

    /** The path alone: nobody is sent to another site. */
    private static void comeBackTo(HttpServletRequest request) {
        @Nullable String form = request.getHeader(HttpHeaders.REFERER);
        Matcher page = PAGE.matcher(form == null ? "" : form);
        if (page.matches() && !request.getRequestURI().startsWith("/api/")) {
            request.getSession().setAttribute(WANTED, new SimpleSavedRequest(page.group("path")));
        }
    }

    private static void ask(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().write("""
                    {"status":401,"title":"Unauthorized","detail":"Sign in, or bring the machine token as Authorization: Bearer"}""");
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", Doors.SIGN_IN + "?ended");
        } else {
            response.sendRedirect(Doors.SIGN_IN + why);
        }
    }
}
