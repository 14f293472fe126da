package vn.hoso.ocr.handwriting;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.DocumentDigitized.Proposal;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * Completes the fields {@code number} and {@code date} where print gave no value: the place is told, so that a person
 * sees it, and what was made of the handwriting there is proposed. It becomes the value only when it was read surely
 * and the file's name or the day of a signature says the same. A number cannot be checked against the register's order
 * here: this stage sees one scan.
 */
@Component
public class HandwrittenFields {

    /** Less sure than this, a reading is not even proposed. */
    static final double LEAST_PROPOSED = 0.9;

    /** The confirmed reading has to be this sure to be the value. */
    static final double SURE = 0.98;

    private static final double SAME_SHAPE = 0.02;

    private @Nullable ReadWrittenDigits reader;

    /**
     * The fields, completed; all others, and values that print gave, stay as they are.
     *
     * @param fields what was extracted from print
     * @param first the document's first page
     * @param paper the rest of what is known of the document
     * @throws IOException when the picture cannot be had
     */
    public List<FieldReading> complete(List<FieldReading> fields, RecognizedPage first, Paper paper)
            throws IOException {
        if (first.textLayer() || fields.stream().noneMatch(HandwrittenFields::isOpen)) {
            return fields;
        }
        Optional<NumberPlace> number = NumberPlace.on(first);
        Optional<DatePlace> date = DatePlace.on(first);
        boolean toRead = number.filter(place -> place.digits() != null).isPresent()
                || date.filter(place -> place.day() != null).isPresent();
        BufferedImage page = toRead ? turned(paper.firstPage(), first.turn()) : null;
        BufferedImage picture = page != null && sameShape(page, first) ? page : null;
        List<FieldReading> completed = new ArrayList<>();
        for (FieldReading field : fields) {
            if (isOpen(field) && field.name().equals("number") && number.isPresent()) {
                completed.add(number(number.get(), first, picture, paper));
            } else if (isOpen(field) && field.name().equals("date") && date.isPresent()) {
                completed.add(date(date.get(), first, picture, paper));
            } else {
                completed.add(isOpen(field) ? shown(field, first) : field);
            }
        }
        return List.copyOf(completed);
    }

    private static boolean isOpen(FieldReading field) {
        return field.value() == null
                && (field.name().equals("number") || field.name().equals("date"));
    }

    /** Where a label was not read, its place is known from the neighbour on the same line. */
    private static FieldReading shown(FieldReading field, RecognizedPage page) {
        Place place = Neighbours.place(field.name(), page).orElse(field.place());
        return new FieldReading(field.name(), null, 0, place);
    }

    private FieldReading number(NumberPlace place, RecognizedPage page, @Nullable BufferedImage picture, Paper paper)
            throws IOException {
        Optional<WrittenDigits> read = read(place.digits(), page, picture)
                .filter(found -> found.confidence() >= LEAST_PROPOSED)
                .filter(found -> found.digits().matches("0?[1-9]\\d{0,4}"));
        if (read.isEmpty()) {
            return new FieldReading("number", null, 0, place.shown().on(page));
        }
        String number = read.get().digits();
        Evidence evidence = paper.evidence();
        List<String> confirmedBy = new ArrayList<>();
        if (evidence.namesNumber(number)) {
            confirmedBy.add("FILE_NAME");
        }
        if (place.asRecognized().equals(number)) {
            confirmedBy.add("RECOGNITION");
        }
        boolean sure = read.get().confidence() >= SURE && confirmedBy.contains("FILE_NAME");
        return field(
                "number",
                number,
                read.get().confidence(),
                confirmedBy,
                sure,
                place.shown().on(page));
    }

    private FieldReading date(DatePlace place, RecognizedPage page, @Nullable BufferedImage picture, Paper paper)
            throws IOException {
        FieldReading open = new FieldReading("date", null, 0, place.shown().on(page));
        Optional<WrittenDigits> day =
                read(place.day(), page, picture).filter(found -> found.digits().matches("[0-3]\\d"));
        if (day.isEmpty() || place.year() == null) {
            return open;
        }
        WrittenDigits month = place.printedMonth() != null
                ? new WrittenDigits(place.printedMonth().toString(), 1)
                : read(place.month(), page, picture)
                        .filter(found -> found.digits().matches("0[1-9]|1[0-2]|[3-9]"))
                        .orElse(null);
        if (month == null) {
            return open;
        }
        double confidence = day.get().confidence() * month.confidence();
        Evidence evidence = paper.evidence();
        Optional<LocalDate> date = date(place.year(), month.digits(), day.get().digits());
        if (confidence < LEAST_PROPOSED
                || date.filter(found -> !evidence.tooLate(found)).isEmpty()) {
            return open;
        }
        List<String> confirmedBy = new ArrayList<>();
        if (evidence.namesDate(date.get())) {
            confirmedBy.add("FILE_NAME");
        }
        if (evidence.signedOn(date.get())) {
            confirmedBy.add("SIGNATURE_TIME");
        }
        boolean sure = confidence >= SURE && !confirmedBy.isEmpty();
        if (place.dayAsRecognized().equals(day.get().digits())) {
            confirmedBy.add("RECOGNITION");
        }
        return field(
                "date",
                date.get().toString(),
                confidence,
                confirmedBy,
                sure,
                place.shown().on(page));
    }

    private static FieldReading field(
            String name, String value, double confidence, List<String> confirmedBy, boolean sure, Place place) {
        double rounded = Math.round(confidence * 1000) / 1000.0;
        var proposal = new Proposal(value, rounded, List.copyOf(confirmedBy));
        return sure
                ? new FieldReading(name, value, rounded, place, null, confirmedBy.get(0), proposal)
                : new FieldReading(name, null, 0, place, null, null, proposal);
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<WrittenDigits> read(@Nullable Box digits, RecognizedPage page, @Nullable BufferedImage picture) {
        return digits == null || picture == null ? Optional.empty() : reader().read(picture, digits.in(picture, page));
    }

    /** The picture as the page was read: turned clockwise by quarters. */
    private static BufferedImage turned(BufferedImage picture, int degrees) {
        if (degrees == 0) {
            return picture;
        }
        boolean lying = degrees != 180;
        var upright = new BufferedImage(
                lying ? picture.getHeight() : picture.getWidth(),
                lying ? picture.getWidth() : picture.getHeight(),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = upright.createGraphics();
        graphics.translate(upright.getWidth() / 2.0, upright.getHeight() / 2.0);
        graphics.rotate(Math.toRadians(degrees));
        graphics.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return upright;
    }

    /** A picture turned otherwise than the page was read would show another place. */
    private static boolean sameShape(BufferedImage picture, RecognizedPage page) {
        double one = (double) picture.getWidth() / picture.getHeight();
        double other = (double) page.widthPx() / page.heightPx();
        return Math.abs(one / other - 1) <= SAME_SHAPE;
    }

    /** Loaded when the first handwriting is met: many workers never meet any. */
    private synchronized ReadWrittenDigits reader() {
        ReadWrittenDigits loaded = reader;
        if (loaded == null) {
            loaded = new ReadWrittenDigits();
            reader = loaded;
        }
        return loaded;
    }
}
