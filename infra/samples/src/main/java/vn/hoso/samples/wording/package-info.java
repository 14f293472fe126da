/** What is said on made-up papers: names, places, bodies and sentences of administrative prose, drawn by a seed. */
@NullMarked
package vn.hoso.samples.wording;

import org.jspecify.annotations.NullMarked;
