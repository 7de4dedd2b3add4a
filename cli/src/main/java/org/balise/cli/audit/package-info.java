/** {@code balise regles}: what the ethics office asks of the rules, on a page and as documents for programs. */
@NullMarked
package org.balise.cli.audit;

import org.jspecify.annotations.NullMarked;
