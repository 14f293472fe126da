package vn.hoso.indexer.numbering;

import java.time.LocalDate;

/**
 * A paper whose number and day are known.
 *
 * @param paperNumber the number it got in the register, 0 or more
 * @param issuedOn the day it was issued
 */
public record RegisteredPaper(int paperNumber, LocalDate issuedOn) {}
