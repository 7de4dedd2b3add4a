/** What a person said about an initiative: a dossier of answers. */
@NullMarked
package org.balise.api.answer;

import org.jspecify.annotations.NullMarked;
