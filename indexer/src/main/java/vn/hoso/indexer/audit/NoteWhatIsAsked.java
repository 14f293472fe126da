package vn.hoso.indexer.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.hoso.indexer.access.Person;

/** Notes each look at one dossier or one scan: its page, its text, its images, its files. Lists name many and show none. */
@Configuration(proxyBeanMethods = false)
class NoteWhatIsAsked implements WebMvcConfigurer, HandlerInterceptor {

    private final AuditTrail trail;

    NoteWhatIsAsked(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Before anything is sent: what cannot be noted is not shown. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET") && isOfOne(request)) {
            Person.signedIn().ifPresent(person -> trail.asked(person.account().name(), request.getRequestURI()));
        }
        return true;
    }

    private static boolean isOfOne(HttpServletRequest request) {
        @Nullable Object places = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return places instanceof Map<?, ?> named && (named.containsKey("scan") || named.containsKey("code"));
    }
}
