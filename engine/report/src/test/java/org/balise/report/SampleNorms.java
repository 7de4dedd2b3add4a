package org.balise.report;

import static org.balise.report.SampleBook.CHECKED;
import static org.balise.report.SampleBook.FROM;
import static org.balise.report.SampleBook.IN_FORCE;
import static org.balise.report.Texts.both;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Instrument.Provision;
import org.balise.api.norm.Lifecycle;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Role;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.text.Bilingual;

/** What the made-up rules stand on: values, a text, principles, roles and phases. */
final class SampleNorms {

    private SampleNorms() {}

    static SortedMap<String, ParameterSeries> parameters() {
        SortedMap<String, ParameterSeries> parameters = new TreeMap<>();
        Map.of("niveau.seuil-2", "25", "niveau.seuil-3", "50", "niveau.seuil-4", "75", "attenuation.maximale", "0.7")
                .forEach((id, value) -> parameters.put(
                        id,
                        new ParameterSeries(
                                id,
                                Bilingual.same(id),
                                both("points", "points"),
                                "proposition",
                                CHECKED,
                                new TreeMap<>(Map.of(FROM, new BigDecimal(value))))));
        return parameters;
    }

    static Instrument instrument() {
        return new Instrument(
                "texte-a",
                both("Texte d’essai", "Trial text"),
                both("Texte A", "Text A"),
                null,
                IN_FORCE,
                CHECKED,
                List.of(
                        new Provision(
                                "A-1", both("art. 1, al. 2", "s. 1, para. 2"), both("Un", "One"), both("…", "…"), "LU"),
                        new Provision(
                                "A-2", both("art. 2", "s. 2"), both("Deux", "Two"), both("…", "…"), "INFERENCE")));
    }

    static SortedMap<Integer, Principle> principles() {
        List<Bilingual> names = List.of(
                both("Respect des personnes et de la règle de droit", "Respect for people and the rule of law"),
                both("Inclusion et équité", "Inclusion and fairness"),
                both("Fiabilité et robustesse", "Reliability and robustness"),
                both("Sécurité", "Security"),
                both("Efficience, efficacité et pertinence", "Efficiency, effectiveness and relevance"),
                both("Durabilité", "Sustainability"),
                both("Transparence", "Transparency"),
                both("Explicabilité", "Explainability"),
                both("Responsabilité", "Accountability"),
                both("Compétence", "Competence"),
                both("Autonomie et supervision humaine", "Autonomy and human oversight"),
                both("Souveraineté numérique", "Digital sovereignty"));
        SortedMap<Integer, Principle> principles = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            principles.put(i + 1, new Principle(i + 1, names.get(i), IN_FORCE));
        }
        return principles;
    }

    static SortedMap<String, Role> roles() {
        return new TreeMap<>(Map.of(
                "responsable",
                new Role("responsable", both("Responsable du système", "Person responsible for the system"), "")));
    }

    static Lifecycle lifecycle() {
        return new Lifecycle(
                "initiative.phase",
                List.of(new Lifecycle.Phase("realisation", both("Réalisation", "Build"), Gate.RELEASE)),
                Map.of(
                        Gate.EXPERIMENTATION, both("Expérimentation", "Experimentation"),
                        Gate.RELEASE, both("Mise en service", "Release"),
                        Gate.OPERATION, both("Maintien en exploitation", "Continued operation"),
                        Gate.RETIREMENT, both("Retrait", "Retirement")));
    }
}
