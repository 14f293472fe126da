/** Ingest through its public doors, on real parts. */
@org.jspecify.annotations.NullMarked
package vn.hoso.ingest.line;
