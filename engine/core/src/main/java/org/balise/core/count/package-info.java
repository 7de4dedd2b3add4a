/** What the counting rules of a book say of an initiative, asked of the rule engine. */
@NullMarked
package org.balise.core.count;

import org.jspecify.annotations.NullMarked;
