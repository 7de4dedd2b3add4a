package org.balise.core.disclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.balise.api.disclosure.DisclosureField;
import org.balise.api.disclosure.DisclosureField.Tier;
import org.balise.api.disclosure.DisclosureFile;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.FieldValue;
import org.balise.api.disclosure.FieldValue.State;
import org.balise.api.disclosure.Portrait;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.rule.Condition;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationCheckTest {
    private static final DisclosureField PURPOSE = field("finalite", false);
    private static final DisclosureField SUPPLIER = field("fournisseur", true);
    private static final PublicationCheck CHECK = new PublicationCheck(new Disclosures(
            List.of(),
            List.of(PURPOSE, SUPPLIER),
            new TreeMap<>(),
            null,
            new Condition(List.of()),
            List.of("Exemplar", "Nuage Bleu"),
            List.of("à compléter", "TBD"),
            Portrait.NONE));

    @Test
    void aCompleteRecordPasses() {
        assertThatCode(() -> CHECK.checkRecord(
                        "d.yaml",
                        file(
                                true,
                                given(PURPOSE, "Répondre au public.", "To answer the public."),
                                given(SUPPLIER, "Un modèle loué.", "A rented model."))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[à compléter]",
                "Écrire {organisme}",
                "XXX",
                "xxxx",
                "Texte à compléter",
                "tbd",
                "___",
                "…",
                " - ",
                "Quoi??",
                "<nom>",
                "À COMPLÉTER"
            })
    void aTextLeftUnfinishedIsRefused(String text) {
        assertThat(problems(file(false, given(PURPOSE, text, null)))).containsExactly("DISCLOSURE-UNFINISHED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trois étapes; le reste (voir page 2).", "Vraiment?", "Un tbdx", "Complétez la demande."})
    void anOrdinaryTextIsNot(String text) {
        assertThat(problems(file(false, given(PURPOSE, text, null)))).isEmpty();
    }

    @Test
    void aCommercialNameIsRefusedOnlyWhereADescriptionIsExpected() {
        assertThat(problems(file(false, given(SUPPLIER, "Le service EXEMPLAR 4", null))))
                .containsExactly("DISCLOSURE-COMMERCIAL");
        assertThat(problems(file(false, given(SUPPLIER, "Chez nuage\u00a0bleu.", null))))
                .containsExactly("DISCLOSURE-COMMERCIAL");
        assertThat(problems(file(false, given(SUPPLIER, "Un modèle exemplaire", null))))
                .isEmpty();
        assertThat(problems(file(false, given(PURPOSE, "Remplacer Exemplar", null))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nuage  Bleu", "nuage\nbleu", "Nuage\u202fBleu", "Nuage\u2009\u00a0Bleu", "(NUAGE BLEU)"})
    void noKindOfSpaceHidesACommercialName(String text) {
        assertThat(problems(file(false, given(SUPPLIER, text, null)))).containsExactly("DISCLOSURE-COMMERCIAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0300 comple\u0301ter", "\u00e0\ncompl\u00e9ter"})
    void noWayOfWritingAnAccentHidesAnUnfinishedText(String text) {
        assertThat(problems(file(false, given(PURPOSE, text, null)))).containsExactly("DISCLOSURE-UNFINISHED");
    }

    @Test
    void whatMayHaveToBeWithheldIsNotPublished() {
        assertThat(problems(file(false, new FieldValue(PURPOSE, State.UNDECIDED, "", null))))
                .containsExactly("DISCLOSURE-UNDECIDED");
    }

    @Test
    void englishIsRequiredOnlyWhenTheBodyPublishesInEnglish() {
        assertThat(problems(file(true, given(PURPOSE, "But.", null)))).containsExactly("DISCLOSURE-MISSING");
        assertThat(problems(file(false, given(PURPOSE, "But.", null)))).isEmpty();
        assertThat(problems(file(false, given(PURPOSE, "But.", "TBD")))).containsExactly("DISCLOSURE-UNFINISHED");
    }

    @Test
    void everythingIsToldAtOnceAndWithheldTextsPass() {
        DisclosureFile file =
                file(false, new FieldValue(PURPOSE, State.MISSING, "", null), given(SUPPLIER, "XXX Exemplar", null));
        assertThatThrownBy(() -> CHECK.checkRecord("d.yaml", file))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::code)
                                .containsExactlyInAnyOrder(
                                        "DISCLOSURE-MISSING", "DISCLOSURE-UNFINISHED", "DISCLOSURE-COMMERCIAL"));
        assertThat(problems(file(true, new FieldValue(SUPPLIER, State.WITHHELD, "", null))))
                .isEmpty();
    }

    private static List<String> problems(DisclosureFile file) {
        return CHECK.problems("d.yaml", file).stream().map(Problem::code).toList();
    }

    private static DisclosureFile file(boolean translated, FieldValue... values) {
        return new DisclosureFile(List.of(), List.of(values), translated);
    }

    private static FieldValue given(DisclosureField field, String french, @Nullable String english) {
        return new FieldValue(field, State.GIVEN, french, english);
    }

    private static DisclosureField field(String id, boolean generic) {
        return new DisclosureField(
                id,
                Bilingual.same(id),
                Tier.PLAIN,
                "divulgation." + id,
                "divulgation." + id + "-en",
                Condition.ALWAYS,
                true,
                generic);
    }
}
