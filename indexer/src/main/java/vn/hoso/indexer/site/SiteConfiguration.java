package vn.hoso.indexer.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Two languages: chosen by a switch, kept in a cookie, spoken from one message file for each capability. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    /** One file for each capability and language, under {@code messages/}. */
    static final String[] MESSAGES = {
        "messages/site",
        "messages/dossier",
        "messages/rates",
        "messages/report",
        "messages/contests",
        "messages/secondlook",
        "messages/refusals",
        "messages/filing",
        "messages/progress",
        "messages/search",
        "messages/reading",
        "messages/covers",
        "messages/reception",
        "messages/uploads",
        "messages/rescan",
        "messages/reuse",
        "messages/held",
        "messages/access",
        "messages/verification",
        "messages/arrangement",
        "messages/trust",
        "messages/audit"
    };

    @Bean
    LocaleResolver localeResolver() {
        var cookie = new CookieLocaleResolver("hoso-language");
        cookie.setDefaultLocale(Language.VI.locale());
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieSameSite("Lax");
        cookie.setCookieHttpOnly(true);
        cookie.setRejectInvalidCookies(false);
        return cookie;
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(MESSAGES);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Language.VI.locale());
        return messages;
    }

    @Bean
    WebMvcConfigurer languageSwitchOnPages(LocaleResolver locales) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LanguageSwitch(locales)).excludePathPatterns("/api/**", "/actuator/**");
            }
        };
    }
}
