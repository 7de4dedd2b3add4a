package org.balise.core.sign;

import org.balise.api.problem.ProblemsException;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.SigningReader;
import org.balise.core.yaml.Trust;

/** Reads the file that says whose signatures count. */
public final class TrustFile {

    private TrustFile() {}

    /**
     * The trust that a file holds.
     *
     * @param file as the user gave it, for problems
     * @throws ProblemsException with everything wrong in it: a key that cannot be read is never left out in silence
     */
    public static Trust read(String file, byte[] content) {
        Problems problems = new Problems();
        var trust = new SigningReader().trust(file, content, problems);
        trust.ifPresent(read -> read.keys().stream()
                .filter(key -> Keys.read(key.publicKey()).isEmpty())
                .forEach(key -> problems.error(Place.of(file), "TRUST-KEY", key.holder())));
        problems.throwIfErrors();
        return trust.orElseThrow(() -> new ProblemsException(problems.all()));
    }
}
