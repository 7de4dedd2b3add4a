package org.balise.core.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DRL is arbitrary Java: each of these would run code, or say something else than it shows, if Drools compiled it. */
class DrlAttackTest {
    private static final String SAFE_PATTERN = "$a : Yes( fact == \"a\" )";
    private static final String SAFE_CALL = "conclude.applies( \"un\", $a );";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit( 1 );",
                SAFE_CALL + " System.exit( 1 );",
                SAFE_CALL + " " + SAFE_CALL,
                "Runtime.getRuntime().exec( \"id\" );",
                "conclude.getClass().forName( \"java.lang.Runtime\" );",
                "conclude.applies( \"un\", $a, $a.getClass() );",
                "conclude.applies( \"un\", new Object() );",
                "conclude.applies( \"un\" + System.getenv(), $a );",
                "insert( $a );",
                "drools.halt();",
                "modify( $a ) { };",
                "if (true) { " + SAFE_CALL + " }",
                SAFE_CALL + " } static { System.exit( 1 ); } void x() {",
                "conclude.applies( \"un\", $a ) // ;",
                SAFE_CALL + " /* */ System.exit( 1 );",
                "conclude . applies( 'un', $a );",
                "other.applies( \"un\", $a );",
                "conclude.forgets( \"un\", $a );",
                "then " + SAFE_CALL,
                ""
            })
    void refuses_any_other_consequence(String consequence) {
        assertThat(refused(DrlReaderTest.rule("un", SAFE_PATTERN, consequence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( System.exit( 1 ) )",
                "$a : Yes( fact == \"a\", eval( true ) )",
                "$a : Yes( fact == System.getenv( \"HOME\" ) )",
                "$a : Yes( fact == \"a\" && Runtime.getRuntime() != null )",
                "$a : Yes( fact == \"a\" || fact == \"b\" )",
                "$a : Yes( fact == \"a\", $x : fact )",
                "$a : Yes( fact == \"a\" ) from java.util.List.of()",
                "$a : Yes( fact == \"a\" ) or $b : No( fact == \"b\" )",
                "$a : ( Yes( fact == \"a\" ) or Yes( fact == \"b\" ) )",
                "not Yes( fact == \"a\" )",
                "exists Yes( fact == \"a\" )",
                "forall( Yes( fact == \"a\" ) )",
                "accumulate( Yes(); $n : count() )",
                "$a : Yes( this.fact.getClass() != null )",
                "$a : Yes( fact matches \".*\" )",
                "$a : Yes( fact != \"a\" )",
                "$a : Yes( fact( \"a\" ) )",
                "$a : Yes()",
                "Yes( fact == \"a\" )",
                "$a := Yes( fact == \"a\" )",
                "$a : Object( fact == \"a\" )",
                "$a : java.lang.Runtime( fact == \"a\" )",
                "$a : Yes( fact == \"a\\u0022, System.exit(1), x == \\u0022\" )",
                "$a : /facts[ fact == \"a\" ]",
                "?query( $a; )",
                "$a : Amount( fact == \"a\", value >= 10 )",
                "$a : Amount( fact == \"a\" )",
                "$a : Yes( fact == \"a\", fact == \"b\" )",
                "$a : Yes( fact == \"a b\" )",
                "do[x]"
            })
    void refuses_any_other_pattern(String pattern) {
        assertThat(refused(DrlReaderTest.rule("un", pattern, SAFE_CALL))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function void f() { System.exit( 1 ); }\n",
                "import static java.lang.System.exit\n",
                "import java.lang.Runtime\n",
                "import org.balise.api.fact.*\n",
                "import function java.lang.System.exit\n",
                "import accumulate java.lang.Object o\n",
                "declare X end\n",
                "query q() Yes() end\n",
                "global java.lang.Runtime conclude\n",
                "global java.lang.Runtime runtime\n",
                "dialect \"mvel\"\n",
                "unit Some;\n",
                "expander x.dsl\n",
                "package other\n",
                "/* rule */\n",
                "// \\u000a function void f() { System.exit( 1 ); }\n",
                "// \u202e retourné\n",
                "\u200b\n",
                "# commentaire\n",
                "\uFEFF\n",
                "\r",
                "\u0000",
                "\"rule\n"
            })
    void refuses_anything_else_before_a_rule(String statement) {
        assertThat(refused(statement + DrlReaderTest.rule("un", SAFE_PATTERN, SAFE_CALL)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule \"un\" salience 10 when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule \"un\" dialect \"mvel\" when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule \"un\" no-loop when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule \"un\" enabled( false ) when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule \"un\" @Propagation( ALL ) when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule \"un\" extends \"deux\" when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule un when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule 'un' when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule \"un \" when $a : Yes( fact == \"a\" ) then conclude.applies( \"un \", $a ); end",
                "rule \"un: \" when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule \"un:x\" when $a : Yes( fact == \"a\" ) then conclude.applies( \"un:x\", $a ); end",
                "rule \"UN\" when $a : Yes( fact == \"a\" ) then conclude.applies( \"UN\", $a ); end",
                "rule \"un: a: b\" when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a ); end",
                "rule \"un\" when $a : Yes( fact == \"a\" ) then conclude.applies( \"un\", $a );",
                "rule \"un\" when $a : Yes( fact == \"a\" ) then[x] conclude.applies( \"un\", $a ); end"
            })
    void refuses_attributes_and_names_that_could_be_mistaken(String rule) {
        assertThat(refused(rule)).isTrue();
    }

    private static boolean refused(String afterHeader) {
        return !DrlReaderTest.problems(DrlReaderTest.header() + afterHeader).isEmpty();
    }
}
