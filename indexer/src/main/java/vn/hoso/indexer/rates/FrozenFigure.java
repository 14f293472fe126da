package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A published figure beside the same figure of now.
 *
 * @param subject id of the subject
 * @param nameVi Vietnamese name it was published under
 * @param nameEn English name
 * @param definition id of the definition
 * @param published what was published
 * @param base what it was compared with when it was published: the same days a year before; nothing counted where there was
 *     nothing like it
 * @param now what the records say now
 */
public record FrozenFigure(
        String subject, String nameVi, String nameEn, String definition, Rate published, Rate base, Rate now) {

    /** The same figure beside another one of now. */
    FrozenFigure beside(Rate other) {
        return new FrozenFigure(subject, nameVi, nameEn, definition, published, base, other);
    }

    /** The change as it was published, in percentage points. */
    public Optional<BigDecimal> change() {
        return new ChangeInPoints(published, base).points();
    }

    /** Whether the records say something else now. */
    public boolean revised() {
        return !published.equals(now);
    }

    /** By how much the figure would be revised, in percentage points. */
    public Optional<BigDecimal> points() {
        return new ChangeInPoints(now, published).points();
    }
}
