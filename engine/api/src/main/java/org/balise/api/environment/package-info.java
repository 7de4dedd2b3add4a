/** What a calculator says of the environmental impact of an initiative, with units, intervals and sources. */
@NullMarked
package org.balise.api.environment;

import org.jspecify.annotations.NullMarked;
