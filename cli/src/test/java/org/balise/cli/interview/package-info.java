@NullMarked
package org.balise.cli.interview;

import org.jspecify.annotations.NullMarked;
