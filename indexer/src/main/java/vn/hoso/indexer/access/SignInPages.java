package vn.hoso.indexer.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page: a local account, or the identity providers that are configured. */
@Controller
class SignInPages {

    private final AccessSettings settings;
    private final List<ClientRegistration> providers = new ArrayList<>();

    SignInPages(AccessSettings settings, ObjectProvider<ClientRegistrationRepository> repository) {
        this.settings = settings;
        if (repository.getIfAvailable() instanceof Iterable<?> all) {
            all.forEach(one -> providers.add((ClientRegistration) one));
        }
    }

    @GetMapping(Doors.SIGN_IN)
    String signIn(Model model) {
        model.addAttribute("providers", providers);
        model.addAttribute("accountsFile", settings.accountsFile());
        return "access/sign-in";
    }
}
