/** The pages that are read: fresh ones made from a seed, each as an image and as a one-page PDF of the same bytes. */
@NullMarked
package vn.hoso.bench.pages;

import org.jspecify.annotations.NullMarked;
