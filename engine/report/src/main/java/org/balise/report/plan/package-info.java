/** The action plan, by role and by gate, as data, a table and a calendar. */
@NullMarked
package org.balise.report.plan;

import org.jspecify.annotations.NullMarked;
