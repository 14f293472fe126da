package vn.hoso.indexer.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who looks at it. */
@ControllerAdvice(annotations = Controller.class)
class SignedIn {

    /** The account of whoever is signed in, or null on a page that is open to the street. */
    @ModelAttribute("me")
    @Nullable
    Account me() {
        return Person.signedIn().map(Person::account).orElse(null);
    }
}
