package vn.hoso.samples.wear;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Where a point of the clean page lies on the scan: a plane seen in perspective (a homography), in pixels. */
final class PixelMap {
    private final double[] h;

    /** Its nine numbers, row by row, taking clean to scanned. */
    private PixelMap(double... h) {
        this.h = h;
    }

    /** Turned by an angle in degrees, clockwise as seen, about the middle of a page. */
    static PixelMap turned(double degrees, double width, double height) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double x = width / 2;
        double y = height / 2;
        return new PixelMap(new double[] {cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y, 0, 0, 1});
    }

    /** Takes the corners of a page (upper left, upper right, lower right, lower left) to four points. */
    static PixelMap ontoCorners(double width, double height, double[] corners) {
        // Heckbert's square-to-quadrilateral, after scaling the page to the unit square.
        double x0 = corners[0];
        double y0 = corners[1];
        double x1 = corners[2];
        double y1 = corners[3];
        double x2 = corners[4];
        double y2 = corners[5];
        double x3 = corners[6];
        double y3 = corners[7];
        double sx = x0 - x1 + x2 - x3;
        double sy = y0 - y1 + y2 - y3;
        double dx1 = x1 - x2;
        double dx2 = x3 - x2;
        double dy1 = y1 - y2;
        double dy2 = y3 - y2;
        double determinant = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / determinant;
        double k = (dx1 * sy - sx * dy1) / determinant;
        return new PixelMap(new double[] {
            (x1 - x0 + g * x1) / width,
            (x3 - x0 + k * x3) / height,
            x0,
            (y1 - y0 + g * y1) / width,
            (y3 - y0 + k * y3) / height,
            y0,
            g / width,
            k / height,
            1
        });
    }

    PixelMap then(PixelMap next) {
        double[] product = new double[9];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int m = 0; m < 3; m++) {
                    product[3 * i + j] += next.h[3 * i + m] * h[3 * m + j];
                }
            }
        }
        return new PixelMap(product);
    }

    PixelMap inverse() {
        double[] a = h;
        return new PixelMap(new double[] {
            a[4] * a[8] - a[5] * a[7],
            a[2] * a[7] - a[1] * a[8],
            a[1] * a[5] - a[2] * a[4],
            a[5] * a[6] - a[3] * a[8],
            a[0] * a[8] - a[2] * a[6],
            a[2] * a[3] - a[0] * a[5],
            a[3] * a[7] - a[4] * a[6],
            a[1] * a[6] - a[0] * a[7],
            a[0] * a[4] - a[1] * a[3]
        });
    }

    Point2D at(double x, double y) {
        double w = h[6] * x + h[7] * y + h[8];
        return new Point2D.Double((h[0] * x + h[1] * y + h[2]) / w, (h[3] * x + h[4] * y + h[5]) / w);
    }

    /** The upright box around where a box goes. */
    Rectangle2D around(Rectangle2D box) {
        Rectangle2D around = null;
        for (double x : new double[] {box.getMinX(), box.getMaxX()}) {
            for (double y : new double[] {box.getMinY(), box.getMaxY()}) {
                Point2D corner = at(x, y);
                if (around == null) {
                    around = new Rectangle2D.Double(corner.getX(), corner.getY(), 0, 0);
                } else {
                    around.add(corner);
                }
            }
        }
        return around == null ? box : around;
    }
}
