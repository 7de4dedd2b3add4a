package org.balise.cli.command;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, written by the build. */
final class Version implements IVersionProvider {

    static String number() {
        return ResourceBundle.getBundle("org.balise.cli.version").getString("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Balise " + number()};
    }
}
