package org.balise.core.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.fact.FactDefinition;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.QuestionnaireReader;
import org.balise.core.yaml.QuestionnaireReader.Outline;
import org.balise.core.yaml.SectionReader;
import org.jspecify.annotations.Nullable;

/** The files of one questionnaire, and how they become one with the sections that packs add. */
final class QuestionnaireFiles {
    private static final String OUTLINE = "questionnaire.yaml";

    private final ClassPathFiles files;
    private final @Nullable Bundle bundle;
    private final String root;
    private final Outline outline;

    private QuestionnaireFiles(ClassPathFiles files, @Nullable Bundle bundle, String root, Outline outline) {
        this.files = files;
        this.bundle = bundle;
        this.root = root;
        this.outline = outline;
    }

    /** The questionnaire of that folder, or nothing once its problems are reported. */
    static Optional<QuestionnaireFiles> open(ClassLoader loader, String root, Problems problems) {
        ClassPathFiles files = new ClassPathFiles(loader, root);
        Bundle bundle = files.bundle();
        byte[] content =
                bundle == null ? files.file(OUTLINE) : bundle.contents().get(OUTLINE);
        if (content == null) {
            throw new IllegalStateException("Missing from the class path: " + root + "/" + OUTLINE);
        }
        return new QuestionnaireReader()
                .read(root + "/" + OUTLINE, content, problems)
                .map(outline -> new QuestionnaireFiles(files, bundle, root, outline));
    }

    String id() {
        return outline.id();
    }

    /** The sections in the order in which they are asked: those of the questionnaire, then those of each pack. */
    List<PlacedSection> sections(Map<String, FactDefinition> facts, List<PackContent> packs, Problems problems) {
        SectionReader reader = new SectionReader(facts);
        List<PlacedSection> sections = new ArrayList<>();
        for (String id : outline.sections()) {
            String path = root + "/" + sectionPath(id);
            byte[] content = bundle == null
                    ? files.file(sectionPath(id))
                    : bundle.contents().get(sectionPath(id));
            if (content == null) {
                problems.error(Place.of(path), "SECTION-MISSING", id);
            } else {
                add(reader, path, content, problems, sections);
            }
        }
        for (PackContent pack : packs) {
            pack.files()
                    .under(PackReader.QUESTIONS, ".yaml")
                    .forEach((path, content) -> add(reader, path, content, pack.problems(), sections));
        }
        refuseClashes(sections);
        return sections;
    }

    /** The whole questionnaire, signed by the files of its own; those of packs are signed with their pack. */
    Questionnaire with(List<PlacedSection> sections) {
        return new Questionnaire(
                outline.id(),
                outline.version(),
                outline.title(),
                sections.stream().map(PlacedSection::section).toList(),
                bundle == null ? sha256() : bundle.sha256());
    }

    private String sha256() {
        SortedMap<String, byte[]> own = new TreeMap<>();
        outline.sections().forEach(id -> own.put(sectionPath(id), present(sectionPath(id))));
        own.put(OUTLINE, present(OUTLINE));
        return PackFingerprint.sha256(own);
    }

    private byte[] present(String path) {
        byte[] content = files.file(path);
        return content == null ? new byte[0] : content;
    }

    private static void add(
            SectionReader reader, String path, byte[] content, Problems problems, List<PlacedSection> sections) {
        reader.read(path, content, problems)
                .ifPresent(section -> sections.add(new PlacedSection(section, Place.of(path), problems, content)));
    }

    private static void refuseClashes(List<PlacedSection> sections) {
        Map<String, String> owners = new TreeMap<>();
        for (PlacedSection placed : sections) {
            clash(owners, "section " + placed.section().id(), placed.section().id(), placed);
            for (Question question : placed.section().questions()) {
                clash(owners, question.id(), question.id(), placed);
            }
        }
    }

    private static void clash(Map<String, String> owners, String key, String id, PlacedSection placed) {
        String earlier = owners.putIfAbsent(key, placed.place().file());
        if (earlier != null) {
            placed.problems().error(placed.place(), "ID-CLASH", id, earlier);
        }
    }

    private static String sectionPath(String id) {
        return "sections/" + id + ".yaml";
    }
}
