/** Texts in the two languages of the product. */
@NullMarked
package org.balise.api.text;

import org.jspecify.annotations.NullMarked;
