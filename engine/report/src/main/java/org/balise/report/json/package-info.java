/** The assessment as JSON, byte for byte the same for the same assessment, and the way back to its dossier. */
@NullMarked
package org.balise.report.json;

import org.jspecify.annotations.NullMarked;
