package vn.hoso.indexer.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hoso.plumbing.machines.MachineToken;

/** Lets programs in that bring the machine token; no session is made for them. */
final class MachineDoor extends OncePerRequestFilter {

    private final MachineToken token;

    MachineDoor(MachineToken token) {
        this.token = token;
    }

    /** Whether a request is a program's, which no page of another site can send in a person's name. */
    static boolean isUsedBy(HttpServletRequest request) {
        return MachineToken.isClaimedBy(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUsedBy(request)) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            if (token.opensFor(request.getHeader(HttpHeaders.AUTHORIZATION))) {
                context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Machine.HOSO, null, Authorities.of(Machine.HOSO.account(), Reach.WHOLE)));
            }
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
