package vn.hoso.indexer.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Keeps the language asked for by {@code ?lang=vi} or {@code ?lang=en} in a cookie; anything else changes nothing. */
final class LanguageSwitch implements HandlerInterceptor {

    private final LocaleResolver locales;

    LanguageSwitch(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getParameter("lang");
        if (asked != null) {
            Language.named(asked).ifPresent(language -> locales.setLocale(request, response, language.locale()));
        }
        return true;
    }
}
