package vn.hoso.indexer.site;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Something that was asked for was not done. Why, and what to do next, is said in the language of whoever asked. */
public final class NotDone extends RuntimeException {

    private final transient Object[] named;

    /**
     * Says why.
     *
     * @param key of the message
     * @param named what the message names, such as a dossier code
     */
    public NotDone(String key, Object... named) {
        super(key);
        this.named = named.clone();
    }

    /** Why, in a language. */
    public String words(MessageSource messages, Locale language) {
        return messages.getMessage(String.valueOf(getMessage()), named, language);
    }

    /** Why, as a program is told: in English, and beside it in Vietnamese. */
    public ProblemDetail problem(MessageSource messages) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, words(messages, Language.EN.locale()));
        problem.setProperty("detailVi", words(messages, Language.VI.locale()));
        return problem;
    }
}
