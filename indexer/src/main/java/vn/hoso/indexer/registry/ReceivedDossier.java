package vn.hoso.indexer.registry;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.access.Reach;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.agency.AgencyCode;
import vn.hoso.indexer.dossier.Channel;
import vn.hoso.indexer.dossier.Component;
import vn.hoso.indexer.dossier.ComponentOrigin;
import vn.hoso.indexer.dossier.ComponentState;
import vn.hoso.indexer.dossier.Dossier;
import vn.hoso.indexer.dossier.DossierCode;
import vn.hoso.indexer.dossier.NotCounted;

/** Checks a line of the register and makes a dossier of it, or says in one sentence what is wrong with it. */
final class ReceivedDossier {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Agencies agencies;
    private final LocalDate today;

    /**
     * A check.
     *
     * @param today the day in Asia/Ho_Chi_Minh; nothing was received later
     */
    ReceivedDossier(Agencies agencies, LocalDate today) {
        this.agencies = agencies;
        this.today = today;
    }

    /** A line that cannot be taken in. */
    static final class BadLine extends Exception {
        BadLine(String reason) {
            super(reason);
        }
    }

    Dossier of(RegistryLine line) throws BadLine {
        DossierCode code = code(text(line.code(), "code"));
        LocalDate received = day(line.receivedOn(), "receivedOn");
        LocalDate finished = day(line.finishedOn(), "finishedOn");
        if (received != null && finished != null && finished.isBefore(received)) {
            throw new BadLine("finishedOn %s is before receivedOn %s".formatted(finished, received));
        }
        int status = status(text(line.status(), "status"));
        NotCounted notCounted = clean(line.notCounted()).isEmpty()
                ? null
                : one(NotCounted.class, clean(line.notCounted()), "notCounted");
        LocalDate due = date(line.dueOn(), "dueOn");
        if (received != null && due != null && due.isBefore(received)) {
            throw new BadLine("dueOn %s is before receivedOn %s".formatted(due, received));
        }
        return new Dossier(
                code.value(),
                agency(text(line.agency(), "agency")),
                text(line.procedure(), "procedure"),
                one(Channel.class, text(line.channel(), "channel"), "channel"),
                received,
                notCounted == null ? status : Dossier.NOT_ACCEPTED,
                finished,
                due,
                flag(line.paperResult(), "paperResult"),
                flag(line.resultIssued(), "resultIssued"),
                flag(line.resultVerified(), "resultVerified"),
                flag(line.resultSynced(), "resultSynced"),
                flag(line.populationData(), "populationData"),
                notCounted,
                components(clean(line.components())));
    }

    private DossierCode code(String text) throws BadLine {
        DossierCode code = DossierCode.of(text)
                .orElseThrow(() -> new BadLine(
                        "code '%s' is not a dossier code: write H15.50.05-261008-0975 or 000.00.12.H22-230115-0007"
                                .formatted(text)));
        if (code.date().isAfter(today)) {
            throw new BadLine("code '%s' is dated %s, after today".formatted(text, code.date()));
        }
        if (!agencies.knows(code.agencyRoot())) {
            throw new BadLine("code '%s' names agency %s, which is not in the list".formatted(text, code.agencyRoot()));
        }
        return code;
    }

    private String agency(String text) throws BadLine {
        if (AgencyCode.of(text).isEmpty()) {
            throw new BadLine("agency '%s' is not written like an agency code".formatted(text));
        }
        if (!agencies.knows(text)) {
            throw new BadLine("agency '%s' is not in the list of agencies".formatted(text));
        }
        if (!Reach.current().covers(text)) {
            throw new BadLine("agency '%s' is beyond your own agencies".formatted(text));
        }
        return text;
    }

    private @Nullable LocalDate day(@Nullable String text, String column) throws BadLine {
        LocalDate day = date(text, column);
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(today))) {
            throw new BadLine("%s %s is not between %s and today".formatted(column, day, EARLIEST));
        }
        return day;
    }

    private static @Nullable LocalDate date(@Nullable String text, String column) throws BadLine {
        String date = clean(text);
        try {
            return date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new BadLine("%s '%s' is not a date: write yyyy-mm-dd".formatted(column, date));
        }
    }

    private static int status(String text) throws BadLine {
        if (!text.matches("[1-9]|10")) {
            throw new BadLine("status '%s' is not 1 to 10".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static boolean flag(@Nullable String text, String column) throws BadLine {
        return switch (clean(text)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new BadLine("%s '%s' is neither true nor false".formatted(column, clean(text)));
        };
    }

    private static List<Component> components(String text) throws BadLine {
        List<Component> components = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            String[] parts = part.strip().split("/", -1);
            if (parts.length < 3 || parts.length > 4 || parts[0].isBlank() || !parts[1].matches("true|false")) {
                throw new BadLine("component '%s' is not code/true|false/state[/origin]".formatted(part));
            }
            if (!codes.add(parts[0])) {
                throw new BadLine("component '%s' stands there twice".formatted(parts[0]));
            }
            components.add(new Component(
                    parts[0],
                    parts[1].equals("true"),
                    one(ComponentState.class, parts[2], "state of a component"),
                    parts.length == 3
                            ? ComponentOrigin.PAPER
                            : one(ComponentOrigin.class, parts[3], "origin of a component")));
        }
        return components;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String text, String column) throws BadLine {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadLine("%s '%s' is none of %s"
                        .formatted(
                                column,
                                text,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    private static String text(@Nullable String text, String column) throws BadLine {
        String value = clean(text);
        if (value.isEmpty()) {
            throw new BadLine("%s is empty".formatted(column));
        }
        if (value.indexOf('\0') >= 0) {
            throw new BadLine("%s holds a NUL character".formatted(column));
        }
        return value;
    }

    private static String clean(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
