/** The result of an assessment, with the trace of every conclusion. */
@NullMarked
package org.balise.api.assess;

import org.jspecify.annotations.NullMarked;
