package org.balise.core.pack;

import java.util.List;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.fact.FactDefinition;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Lifecycle;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Role;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.Review;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Reading;
import org.balise.core.drl.DrlFile;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.Located;
import org.balise.core.yaml.PackManifest;

/**
 * One pack, read by itself: all but what needs the dictionary of the other packs.
 *
 * @param problems found in this pack; their files are paths inside the pack
 * @param lifecycles one at most
 */
record PackContent(
        PackFiles files,
        Problems problems,
        PackManifest manifest,
        List<Located<FactDefinition>> facts,
        List<Located<ParameterSeries>> parameters,
        List<Located<Reading>> readings,
        List<Located<Instrument>> instruments,
        List<Located<Principle>> principles,
        List<Located<Role>> roles,
        List<Located<Lifecycle>> lifecycles,
        List<Located<CoverageEntry>> coverage,
        List<Located<Review>> reviews,
        List<Located<ReferenceEntry>> reference,
        List<PlacedRule> rules,
        List<DrlFile> drl) {}
