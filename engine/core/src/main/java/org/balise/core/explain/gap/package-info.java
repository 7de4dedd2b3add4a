/** What keeps a rule from applying, in answers. */
@NullMarked
package org.balise.core.explain.gap;

import org.jspecify.annotations.NullMarked;
