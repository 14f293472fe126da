package vn.hoso.ocr.extraction;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.ocr.recognition.CardSymbol;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * What the QR of an identity card says of its holder:
 * {@code number|older number|name|birth ddMMyyyy|sex|residence|issued ddMMyyyy}, and on some more behind it. A QR checks
 * itself, so what was read is what it says; whether it is a card's is told by the structure of the number.
 */
final class CardData {

    private static final int FIELDS = 7;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final double SURE = 0.999;
    /** The card contradicts itself: a person looks. */
    private static final double CONTRADICTED = 0.5;

    private CardData() {}

    /** The fields of the card that lies on a page, or none. */
    static Map<Asked, Reading> on(RecognizedPage page) {
        CardSymbol card = page.card();
        String[] said = card == null ? new String[0] : card.text().split("\\|", -1);
        if (card == null || said.length < FIELDS || !said[0].matches("\\d{12}")) {
            return Map.of();
        }
        Place place = Reading.place(page, card.x(), card.y(), card.x() + card.width(), card.y() + card.height());
        Optional<LocalDate> birth = day(said[3]);
        Optional<Confirmation> confirmed = birth.filter(day -> PersonalNumber.isOfSex(said[0], said[4]))
                .flatMap(day -> PersonalNumber.confirmed(said[0], Optional.of(day)));
        double sure = confirmed.isPresent() ? SURE : CONTRADICTED;
        @Nullable Confirmation by = confirmed.isPresent() ? Confirmation.CARD_QR : null;
        var readings = new EnumMap<Asked, Reading>(Asked.class);
        readings.put(Asked.PERSONAL_NUMBER, new Reading(said[0], sure, place, said[0], by));
        birth.ifPresent(day -> readings.put(Asked.BIRTH_DATE, new Reading(day.toString(), sure, place, said[3], by)));
        String name = Normalizer.normalize(said[2].strip(), Normalizer.Form.NFC);
        if (!name.isEmpty()) {
            readings.put(Asked.APPLICANT_NAME, new Reading(name, sure, place, said[2], by));
        }
        return readings;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
