package org.balise.core.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.environment.ReferenceData;
import org.balise.api.fact.FactDefinition;
import org.balise.api.norm.Lifecycle;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.questionnaire.Section;
import org.balise.api.rule.Period;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Problems;

/** Every reader, by format, over the dictionary and the questionnaire of the good files. */
final class Readers {

    private interface Reader {
        Object read(String file, byte[] content, Problems problems);
    }

    private static final SortedMap<String, FactDefinition> FACTS = facts();

    private static final RuleBook BOOK = makeBook();

    private static final Map<String, Reader> BY_FORMAT = Map.ofEntries(
            Map.entry("pack", new PackManifestReader()::read),
            Map.entry("facts", new FactsReader()::read),
            Map.entry("principles", new PrinciplesReader()::read),
            Map.entry("lifecycle", new LifecycleReader()::read),
            Map.entry("roles", new RolesReader()::read),
            Map.entry("parameters", new ParametersReader()::read),
            Map.entry("environment", new ReferenceReader()::read),
            Map.entry("readings", new ReadingsReader()::read),
            Map.entry("source", new InstrumentReader()::read),
            Map.entry("rules", new RuleTextsReader()::read),
            Map.entry("cases", new CasesReader(FACTS)::read),
            Map.entry("corpus", new CorpusReader()::read),
            Map.entry("reviews", new ReviewsReader()::read),
            Map.entry("acknowledged", new AcknowledgementsReader()::read),
            Map.entry("questionnaire", new QuestionnaireReader()::read),
            Map.entry("section", new SectionReader(FACTS)::read),
            Map.entry("dossier", Readers::dossier),
            Map.entry("yaml", Readers::dossier));

    private Readers() {}

    /** The problems that the reader of a format finds, in order. */
    static List<Problem> problems(Fixture fixture) {
        Problems problems = new Problems();
        Objects.requireNonNull(BY_FORMAT.get(fixture.format()), fixture.format())
                .read(fixture.name(), fixture.content(), problems);
        return problems.all();
    }

    static RuleBook book() {
        return BOOK;
    }

    private static RuleBook makeBook() {
        return new RuleBook(
                List.of(),
                new Period(LocalDate.of(2024, 6, 27), LocalDate.of(2028, 1, 1)),
                LocalDate.of(2026, 11, 23),
                questionnaire(),
                FACTS,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new Lifecycle("initiative.phase", List.of(), Map.of()),
                new TreeMap<>(),
                Disclosures.NONE,
                ReferenceData.NONE,
                new TreeMap<>());
    }

    static Section section() {
        Problems problems = new Problems();
        Section section = new SectionReader(FACTS)
                .read("section.yaml", Fixture.good("section").content(), problems)
                .orElseThrow(() -> new ProblemsException(problems.all()));
        problems.throwIfErrors();
        return section;
    }

    private static Questionnaire questionnaire() {
        return new Questionnaire("essai", "2026.11", Bilingual.same("Essai"), List.of(section()), "");
    }

    private static Object dossier(String file, byte[] content, Problems problems) {
        try {
            return new DossierReader(BOOK).read(file, content);
        } catch (ProblemsException e) {
            e.problems().forEach(problems::add);
            return e;
        }
    }

    private static SortedMap<String, FactDefinition> facts() {
        Problems problems = new Problems();
        SortedMap<String, FactDefinition> facts = new TreeMap<>();
        new FactsReader()
                .read("facts.yaml", Fixture.good("facts").content(), problems)
                .forEach(fact -> facts.put(fact.value().id(), fact.value()));
        problems.throwIfErrors();
        return facts;
    }
}
