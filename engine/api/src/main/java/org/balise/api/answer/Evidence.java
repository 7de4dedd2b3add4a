package org.balise.api.answer;

import org.jspecify.annotations.Nullable;

/**
 * A document that supports an answer: a link, or a file with its digest.
 *
 * @param title what the document is; null when only a link or a file is given
 * @param link a web address; null when a file is given
 * @param file a path; null when a link is given
 * @param sha256 64 hexadecimal digits, required with a file
 */
public record Evidence(
        @Nullable String title,
        @Nullable String link,
        @Nullable String file,
        @Nullable String sha256) {}
