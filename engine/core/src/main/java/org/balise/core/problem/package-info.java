/** Problems found in inputs: where they are, how they are collected and how they are said. */
@NullMarked
package org.balise.core.problem;

import org.jspecify.annotations.NullMarked;
