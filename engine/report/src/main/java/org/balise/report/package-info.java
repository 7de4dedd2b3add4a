/** From an assessment to what people read: one façade over JSON, HTML and PDF. */
@NullMarked
package org.balise.report;

import org.jspecify.annotations.NullMarked;
