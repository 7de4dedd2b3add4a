/** What an assessment gives to disclose, and whether it is fit to be published. */
@NullMarked
package org.balise.core.disclose;

import org.jspecify.annotations.NullMarked;
