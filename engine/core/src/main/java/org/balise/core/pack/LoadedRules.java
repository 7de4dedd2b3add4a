package org.balise.core.pack;

import org.balise.api.pack.RuleBook;
import org.balise.core.drools.RuleEngine;

/** Packs ready for use: as data, and as an engine that runs them. */
public record LoadedRules(RuleBook book, RuleEngine engine) {}
