/** What public bodies declare each year, kept with the trace of who did what and why. */
@NullMarked
package org.balise.registry;

import org.jspecify.annotations.NullMarked;
