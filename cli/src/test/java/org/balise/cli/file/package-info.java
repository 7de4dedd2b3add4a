@NullMarked
package org.balise.cli.file;

import org.jspecify.annotations.NullMarked;
