@NullMarked
package org.balise.report.book;

import org.jspecify.annotations.NullMarked;
