/** What the rules concluded, in records that know nothing of the rule engine. */
@NullMarked
package org.balise.core.rules;

import org.jspecify.annotations.NullMarked;
