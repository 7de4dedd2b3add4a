@NullMarked
package org.balise.report.plan;

import org.jspecify.annotations.NullMarked;
