/** The only package that sees Drools. Its one public type is {@link org.balise.core.drools.RuleEngine}. */
@NullMarked
package org.balise.core.drools;

import org.jspecify.annotations.NullMarked;
