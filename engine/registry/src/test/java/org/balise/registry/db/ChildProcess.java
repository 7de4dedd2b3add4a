package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A {@link KilledChild} that runs, and the way in which it is killed. */
record ChildProcess(Process process) {
    private static final int LONGEST_CREATION_MILLISECONDS = 1500;

    /** What it is killed in: the words with which it begins and with which it is done. */
    enum Moment {
        CREATION("ready", "created"),
        IMPORT("importing", "imported"),
        FREEZE("freezing", "frozen"),
        DECLARATION("declaring", "declared");

        private final String begins;
        private final String done;

        Moment(String begins, String done) {
            this.begins = begins;
            this.done = done;
        }

        /** Whether this was under way when that was said. */
        boolean underWay(String lastSaid) {
            return lastSaid.startsWith(begins);
        }
    }

    /**
     * Starts it.
     *
     * @param create whether it creates the registry rather than opening it
     * @param errors receives what it complains of
     */
    static ChildProcess start(Location location, boolean create, Path errors) throws IOException {
        String place = location instanceof Location.InFile file
                ? file.file().toString()
                : ((Location.OnServer) location).url();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ChildProcess(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledChild.class.getName(),
                        place,
                        create ? KilledChild.CREATE : "open")
                .redirectError(errors.toFile())
                .start());
    }

    /** Kills it in an act or just after, and gives what it said. */
    List<String> killedIn(Moment moment, Random chance) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            long longest = TimeUnit.MILLISECONDS.toNanos(LONGEST_CREATION_MILLISECONDS);
            String last = moment.begins;
            if (moment != Moment.CREATION) {
                // The act takes about as long as it took the time before.
                waitFor(moment.begins + " 0", out, said);
                long start = System.nanoTime();
                waitFor(moment.done + " 0", out, said);
                longest = System.nanoTime() - start;
                last = moment.begins + " " + (1 + chance.nextInt(3));
            }
            waitFor(last, out, said);
            process.waitFor((long) (longest * chance.nextDouble()), TimeUnit.NANOSECONDS);
            kill(out, said);
        }
        return said;
    }

    /** Does something once it has said a word, then kills it. */
    void killedAfter(String word, Runnable meanwhile) throws IOException, InterruptedException {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = new ArrayList<>();
            waitFor(word, out, said);
            meanwhile.run();
            kill(out, said);
        }
    }

    private static void waitFor(String word, BufferedReader out, List<String> said) throws IOException {
        while (said.isEmpty() || !said.get(said.size() - 1).equals(word)) {
            String line = out.readLine();
            assertThat(line).as("still alive").isNotNull();
            said.add(String.valueOf(line));
        }
    }

    private void kill(BufferedReader out, List<String> said) throws IOException, InterruptedException {
        // Through its handle: the process itself would close its output, and with it what was said last.
        process.toHandle().destroyForcibly();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(128 + 9);
    }
}
