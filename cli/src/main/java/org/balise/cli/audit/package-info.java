/** How what the workbench finds in rules is shown: on a page, and as a document for programs. */
@NullMarked
package org.balise.cli.audit;

import org.jspecify.annotations.NullMarked;
