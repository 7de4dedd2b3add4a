package org.balise.core.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Literal.Comparison;
import org.balise.core.problem.Problems;
import org.junit.jupiter.api.Test;

class DrlReaderTest {
    private static final String PACKAGE = "balise.essai.lois.p01_acces";
    private static final String HEADER = """
            package balise.essai.lois.p01_acces

            import org.balise.api.fact.Yes
            import org.balise.api.fact.No
            import org.balise.api.fact.Selected
            import org.balise.api.fact.Amount
            import org.balise.api.fact.Parameter
            global org.balise.api.spi.Conclude conclude

            """;

    @Test
    void understands_every_form_of_the_subset() {
        DrlFile file = read(HEADER + """
                // un commentaire, même avec "guillemets" et rule
                rule "informer: public, à distance"
                when
                    $ia : Yes( fact == "ia.systeme" )
                    $avis : No( fact == "avis.contenu" )
                    $type : Selected( fact == "iag.type", option == "publique" )
                then
                    conclude.applies( "informer", $ia, $avis, $type );
                end

                rule "grand-nombre"
                when
                    $seuil : Parameter( id == "seuil.grand-nombre" )
                    $plus : Amount( fact == "personnes.nombre", value >= $seuil.value )
                    $moins : Amount( fact == "dossiers.nombre", value < $seuil.value )
                then
                    conclude.derives( "grand-nombre", $plus, $moins );
                end
                """);
        assertThat(file.rules())
                .extracting(DrlRule::name)
                .containsExactly("informer: public, à distance", "grand-nombre");
        assertThat(file.rules().get(0).toAlternative().literals())
                .containsExactly(
                        new Literal.IsYes("ia.systeme"),
                        new Literal.IsNo("avis.contenu"),
                        new Literal.IsSelected("iag.type", "publique"));
        assertThat(file.rules().get(1).toAlternative().literals())
                .containsExactly(
                        new Literal.Compares("personnes.nombre", Comparison.AT_LEAST, "seuil.grand-nombre"),
                        new Literal.Compares("dossiers.nombre", Comparison.BELOW, "seuil.grand-nombre"));
        assertThat(file.rules().get(0).tests().get(2).line()).isEqualTo(15);
        assertThat(file.rules().get(0).tests().get(2).column()).isEqualTo(31);
    }

    @Test
    void reports_all_problems_of_a_file_and_goes_on_at_the_next_rule() {
        String text = HEADER
                + rule("un", "$a : Maybe( fact == \"a\" )", "conclude.applies( \"un\", $a );")
                + rule("deux", "$a : Yes( fact == \"a\" )", "conclude.applies( \"trois\", $a );")
                + rule("quatre", "$a : Yes( fact == \"a\" )", "conclude.applies( \"quatre\" );");
        assertThat(problems(text))
                .containsExactly(
                        "12:10 DRL-UNEXPECTED [Maybe, Yes | No | Selected | Amount | Parameter]",
                        "20:23 DRL-CONCLUDES-OTHER [trois, deux]",
                        "26:32 DRL-CONCLUDES-FACTS [, $a]");
    }

    @Test
    void refuses_a_package_other_than_the_one_of_its_place() {
        assertThat(problems(HEADER.replace(PACKAGE, "balise.quebec.lois.p01_acces")))
                .containsExactly("1:1 DRL-PACKAGE [balise.quebec.lois.p01_acces, balise.essai.lois.p01_acces]");
    }

    @Test
    void refuses_two_rules_of_one_name_and_a_variable_bound_twice() {
        String once = rule("un", "$a : Yes( fact == \"a\" )", "conclude.applies( \"un\", $a );");
        assertThat(problems(HEADER + once + once)).containsExactly("16:1 DRL-RULE-REPEATED [un]");
        assertThat(problems(HEADER
                        + rule(
                                "un",
                                "$a : Yes( fact == \"a\" ) $a : Yes( fact == \"b\" )",
                                "conclude.applies( \"un\", $a, $a );")))
                .containsExactly("12:29 DRL-VARIABLE-REPEATED [$a]");
    }

    @Test
    void refuses_a_parameter_that_nothing_compares_with_and_a_rule_without_facts() {
        assertThat(problems(HEADER + rule("un", "$p : Parameter( id == \"seuil.x\" )", "conclude.applies( \"un\" );")))
                .containsExactly("10:6 DRL-NO-PATTERN [un]", "12:5 DRL-PARAMETER-UNUSED [$p]");
    }

    @Test
    void wants_each_type_imported_once() {
        assertThat(problems(HEADER.replace("import org.balise.api.fact.No\n", "")
                        + rule("un", "$a : No( fact == \"a\" )", "conclude.applies( \"un\", $a );")))
                .containsExactly("11:10 DRL-IMPORT-MISSING [No]");
    }

    static String header() {
        return HEADER;
    }

    static String rule(String name, String patterns, String consequence) {
        return "rule \"" + name + "\"\nwhen\n    " + patterns + "\nthen\n    " + consequence + "\nend\n";
    }

    static List<String> problems(String text) {
        Problems problems = new Problems();
        DrlReader.read("lois/01-acces.drl", text, PACKAGE, problems);
        return problems.all().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.code() + " " + p.arguments())
                .toList();
    }

    private static DrlFile read(String text) {
        Problems problems = new Problems();
        DrlFile file = DrlReader.read("lois/01-acces.drl", text, PACKAGE, problems);
        assertThat(problems.all()).isEmpty();
        return file;
    }
}
