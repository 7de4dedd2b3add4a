package org.balise.core.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.norm.Instrument;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Reading;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.version.EngineVersion;
import org.balise.core.yaml.CorpusReader;
import org.balise.core.yaml.FactsReader;
import org.balise.core.yaml.InstrumentReader;
import org.balise.core.yaml.LifecycleReader;
import org.balise.core.yaml.Located;
import org.balise.core.yaml.PackManifest;
import org.balise.core.yaml.PackManifestReader;
import org.balise.core.yaml.ParametersReader;
import org.balise.core.yaml.PrinciplesReader;
import org.balise.core.yaml.ReadingsReader;
import org.balise.core.yaml.ReferenceReader;
import org.balise.core.yaml.ReviewsReader;
import org.balise.core.yaml.RolesReader;

/** Reads one pack by itself. */
final class PackReader {
    private static final String MANIFEST = "pack.yaml";
    static final String REVIEWS = "reviews.yaml";
    private static final Set<String> AT_THE_TOP = new TreeSet<>(List.of(
            MANIFEST,
            "facts.yaml",
            "principles.yaml",
            "lifecycle.yaml",
            "roles.yaml",
            "corpus.yaml",
            REVIEWS,
            PackInspector.ACKNOWLEDGED,
            DisclosureFiles.FILE));

    private static final Pattern COVERAGE = Pattern.compile("corpus(-[a-z0-9-]+)?\\.yaml");

    static final String QUESTIONS = "questions/";
    private static final String SOURCES = "sources/";
    private static final String PARAMETERS = "parameters/";
    private static final String READINGS = "readings/";
    private static final String REFERENCE = "environment/";

    /** The folders that hold something else than sections of rules. */
    static final List<String> FOLDERS =
            List.of(QUESTIONS, SOURCES, PARAMETERS, READINGS, REFERENCE, DisclosureFiles.NOTICES);

    private final PackFiles files;
    private final Problems problems;

    private PackReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * Reads a pack.
     *
     * @param problems receives what is wrong, with paths inside the pack
     * @return the pack as far as it could be read; nothing when it does not say what it is
     */
    static Optional<PackContent> read(PackFiles files, Problems problems) {
        return new PackReader(files, problems).read();
    }

    private Optional<PackContent> read() {
        byte[] content = files.contents().get(MANIFEST);
        if (content == null) {
            problems.error(Place.of(MANIFEST), files.contents().isEmpty() ? "PACK-EMPTY" : "PACK-NO-MANIFEST");
            return Optional.empty();
        }
        refuseUnknownFiles();
        return new PackManifestReader().read(MANIFEST, content, problems).map(this::content);
    }

    private PackContent content(PackManifest manifest) {
        String version = EngineVersion.current();
        if (!EngineVersion.satisfies(version, manifest.requiresEngine())) {
            problems.error(Place.of(MANIFEST), "PACK-ENGINE", manifest.requiresEngine(), version);
        }
        Stems stems = Stems.read(manifest.id(), files, problems);
        return new PackContent(
                files,
                problems,
                manifest,
                top("facts.yaml", content -> new FactsReader().read("facts.yaml", content, problems)),
                parameters(),
                readings(),
                instruments(),
                top("principles.yaml", content -> new PrinciplesReader().read("principles.yaml", content, problems)),
                top("roles.yaml", content -> new RolesReader().read("roles.yaml", content, problems)),
                top(
                        "lifecycle.yaml",
                        content -> new LifecycleReader()
                                .read("lifecycle.yaml", content, problems).stream()
                                        .map(lifecycle -> new Located<>(Place.of("lifecycle.yaml"), lifecycle))
                                        .toList()),
                coverage(),
                top(REVIEWS, content -> new ReviewsReader().read(REVIEWS, content, problems)),
                reference(),
                stems.rules(),
                stems.drl());
    }

    private <T> List<T> top(String path, Function<byte[], List<T>> reader) {
        byte[] content = files.contents().get(path);
        return content == null ? List.of() : reader.apply(content);
    }

    private List<Located<ParameterSeries>> parameters() {
        List<Located<ParameterSeries>> series = new ArrayList<>();
        files.under(PARAMETERS, ".yaml")
                .forEach((path, content) -> series.addAll(new ParametersReader().read(path, content, problems)));
        return series;
    }

    private List<Located<Reading>> readings() {
        List<Located<Reading>> readings = new ArrayList<>();
        files.under(READINGS, ".yaml")
                .forEach((path, content) -> readings.addAll(new ReadingsReader().read(path, content, problems)));
        return readings;
    }

    private List<Located<ReferenceEntry>> reference() {
        List<Located<ReferenceEntry>> entries = new ArrayList<>();
        files.under(REFERENCE, ".yaml")
                .forEach((path, content) -> entries.addAll(new ReferenceReader().read(path, content, problems)));
        Located.reportRepeated(entries, entry -> entry.kind().code() + "/" + entry.id(), problems);
        return entries;
    }

    private List<Located<Instrument>> instruments() {
        Map<String, byte[]> sources = files.under(SOURCES, ".yaml");
        Map<String, Problems> found = new TreeMap<>();
        sources.keySet().forEach(path -> found.put(path, new Problems()));
        List<Located<Instrument>> instruments = List.copyOf(sources.entrySet()).parallelStream()
                .flatMap(source -> new InstrumentReader()
                                .read(
                                        source.getKey(),
                                        source.getValue(),
                                        Objects.requireNonNull(found.get(source.getKey())))
                                .map(instrument -> new Located<>(Place.of(source.getKey()), instrument))
                                .stream())
                .toList();
        found.values().forEach(each -> each.all().forEach(problems::add));
        return instruments;
    }

    /** One file, or one for each part of the corpus. */
    private List<Located<CoverageEntry>> coverage() {
        List<Located<CoverageEntry>> entries = new ArrayList<>();
        files.contents().forEach((path, content) -> {
            if (COVERAGE.matcher(path).matches()) {
                entries.addAll(new CorpusReader().read(path, content, problems));
            }
        });
        return entries;
    }

    private void refuseUnknownFiles() {
        for (String path : files.contents().keySet()) {
            boolean inFolder = path.contains("/");
            boolean drlAmongOthers = FOLDERS.stream().anyMatch(path::startsWith) && path.endsWith(Stems.DRL);
            if ((!inFolder
                            && !AT_THE_TOP.contains(path)
                            && !COVERAGE.matcher(path).matches())
                    || drlAmongOthers) {
                problems.error(Place.of(path), "PACK-FILE-UNKNOWN", path, DidYouMean.nearest(path, AT_THE_TOP));
            }
        }
    }
}
