/** What the pages say, in both languages and free of any markup. */
@NullMarked
package org.balise.report.view;

import org.jspecify.annotations.NullMarked;
