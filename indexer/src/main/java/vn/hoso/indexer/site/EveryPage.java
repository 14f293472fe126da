package vn.hoso.indexer.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page the address of its twin in the other language. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

    /** The page's own address, with everything asked for, in the other language. */
    @ModelAttribute("otherLanguageLink")
    String otherLanguageLink(HttpServletRequest request) {
        var address = UriComponentsBuilder.newInstance();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            address.path(failed.toString());
        } else {
            address.path(request.getRequestURI());
            String query = request.getQueryString();
            if (query != null) {
                address.query(query);
            }
        }
        return address.replaceQueryParam("lang", otherLanguage()).build(true).toUriString();
    }

    /** {@code en} on a Vietnamese page, {@code vi} on an English one. */
    @ModelAttribute("otherLanguage")
    String otherLanguage() {
        return Language.of(LocaleContextHolder.getLocale()).other().code();
    }
}
