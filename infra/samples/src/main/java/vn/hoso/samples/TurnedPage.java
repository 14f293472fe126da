package vn.hoso.samples;

import java.awt.image.BufferedImage;

/**
 * A page laid on the scanner the wrong way, whose true angle is known.
 *
 * @param page the page as it should stand
 * @param turn quarter turns clockwise that were done to it, in degrees: 0, 90, 180 or 270
 * @param skew degrees, clockwise as seen, by which the page was skewed besides, -5 to 5; any skew of the page's own
 *     level comes on top, so measure with {@link ScanLevel#CLEAN} pages when it matters
 * @param image what the scanner gave
 */
public record TurnedPage(TruePage page, int turn, double skew, BufferedImage image) {}
