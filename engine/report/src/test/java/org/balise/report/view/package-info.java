@NullMarked
package org.balise.report.view;

import org.jspecify.annotations.NullMarked;
