package org.balise.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.balise.cli.ProgramClasses.ALL;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Quantity;
import org.junit.jupiter.api.Test;

/** Kilograms and tonnes are both numbers: between modules, an amount goes with its unit. */
class UnitRulesTest {
    @Test
    void noBareNumberCrossesAModule() {
        classes()
                .should(handNoBareDouble())
                .because("an amount without its unit is read in the wrong one sooner or later")
                .check(ALL);
    }

    private static ArchCondition<JavaClass> handNoBareDouble() {
        return new ArchCondition<>("hand no bare double to another module, nor take one from it") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> betweenModules(from, access.getTargetOwner()))
                        .filter(access -> access.getTarget()
                                .resolveMember()
                                .filter(UnitRulesTest::namesDouble)
                                .isPresent())
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    /** An interval is told by three numbers and scaled by one: these two classes are what carries the unit elsewhere. */
    private static boolean betweenModules(JavaClass from, JavaClass to) {
        return to.getPackageName().startsWith("org.balise.")
                && !module(from).equals(module(to))
                && !to.isEquivalentTo(Interval.class)
                && !to.isEquivalentTo(Quantity.class);
    }

    /** The modules are the packages below the root. */
    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.", 4)[2];
    }

    private static boolean namesDouble(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(Double.class));
    }
}
