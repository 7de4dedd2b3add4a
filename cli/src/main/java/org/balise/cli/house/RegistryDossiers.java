package org.balise.cli.house;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.PublicBody;
import org.balise.cli.replay.KeptOutcome;
import org.balise.cli.replay.KeptResult;
import org.balise.core.analysis.replay.StoredDossiers;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.Registry;

/** The assessments of a registry: the one of the last declaration of each initiative. */
final class RegistryDossiers implements StoredDossiers {
    private final Registry registry;
    private final String label;
    private final House house;

    RegistryDossiers(Registry registry, String label, House house) {
        this.registry = registry;
        this.label = label;
        this.house = house;
    }

    @Override
    public Stream<Stored> stream() {
        Map<String, PublicBody> bodies =
                registry.bodies().stream().collect(Collectors.toMap(PublicBody::id, Function.identity()));
        return assessed()
                .flatMap(declaration ->
                        content(declaration)
                                .map(content -> stored(declaration, name(bodies, declaration), content))
                                .stream());
    }

    @Override
    public List<String> withoutAnswers() {
        return assessed()
                .filter(declaration -> content(declaration).isEmpty())
                .map(Declaration::initiative)
                .toList();
    }

    private Stream<Declaration> assessed() {
        return registry.lastDeclarations().stream()
                .map(DeclarationVersion::declaration)
                .filter(declaration -> declaration.assessment() != null);
    }

    private Optional<byte[]> content(Declaration declaration) {
        AssessmentLink link = declaration.assessment();
        return Optional.ofNullable(link)
                .flatMap(assessed -> registry.assessment(assessed.receiptSha256()))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private Stored stored(Declaration declaration, String body, byte[] content) {
        String place = label + " · " + declaration.initiative();
        return new Stored(
                /* name= */ declaration.initiative(),
                body,
                /* initiative= */ declaration.name(),
                house.dossierInResult(place, content),
                Optional.of(KeptOutcome.of(place, KeptResult.read(content))));
    }

    /** As it was called when the law was read; a body that is gone since keeps its id. */
    private static String name(Map<String, PublicBody> bodies, Declaration declaration) {
        AssessmentLink link = declaration.assessment();
        return Optional.ofNullable(bodies.get(declaration.body()))
                .flatMap(body -> link == null ? Optional.empty() : body.name(link.asOf()))
                .orElse(declaration.body());
    }
}
