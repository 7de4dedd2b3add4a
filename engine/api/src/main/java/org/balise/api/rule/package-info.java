/** Rules as data: what each says once its DRL part has told when it applies. */
@NullMarked
package org.balise.api.rule;

import org.jspecify.annotations.NullMarked;
