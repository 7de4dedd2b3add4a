/** What is wrong in a file, where, and how it is reported. */
@NullMarked
package org.balise.api.problem;

import org.jspecify.annotations.NullMarked;
