package org.balise.cli;

import java.util.List;
import org.balise.cli.audit.RulesFamily;
import org.balise.cli.command.CommandFamily;
import org.balise.cli.command.DossierFamily;
import org.balise.cli.count.CountFamily;
import org.balise.cli.environment.EnvironmentFamily;
import org.balise.cli.explain.ExplainFamily;
import org.balise.cli.pack.PackFamily;
import org.balise.cli.registry.RegistryFamily;

/** The families of commands that this program has. */
final class Families {
    static final List<CommandFamily> ALL = List.of(
            new DossierFamily(),
            new ExplainFamily(),
            new EnvironmentFamily(),
            new RulesFamily(),
            new PackFamily(),
            new RegistryFamily(List.of(new CountFamily())));

    private Families() {}
}
