package vn.hoso.indexer.trust;

import vn.hoso.contracts.DocumentDigitized.Place;

/**
 * A value of a lot as it is laid before whoever looks: nothing tells whether an error was planted in it.
 *
 * @param place in the order of the draw, from 1
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param shown the value that is shown
 * @param stands where it stands on the page
 */
record LotValue(int place, String scan, String shown, Place stands) {}
