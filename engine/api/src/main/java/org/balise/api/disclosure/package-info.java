/** What must be disclosed about an initiative, to whom and with which words, and its public record. */
@NullMarked
package org.balise.api.disclosure;

import org.jspecify.annotations.NullMarked;
