package vn.hoso.indexer.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of an account that was disabled, or whose password, roles or agencies are not those it began with. */
final class FreshRights extends OncePerRequestFilter {

    private final LocalPeople people;

    FreshRights(LocalPeople people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication asks = SecurityContextHolder.getContext().getAuthentication();
        if (asks != null && asks.getPrincipal() instanceof LocalPerson person && !isAsItWas(person)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isAsItWas(LocalPerson person) {
        try {
            return people.loadUserByUsername(person.getUsername()).equals(person);
        } catch (UsernameNotFoundException e) {
            return false;
        }
    }
}
