package org.balise.registry.publish;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.registry.Count;
import org.balise.api.text.Bilingual;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of one year in DCAT 3, as JSON-LD: a dataset in the series that the catalogue shows as one page. Files
 * have the address that they have beside this description, for the one that a catalogue gives them is not known.
 */
final class DcatDataset {
    private static final String VOCABULARY = "http://publications.europa.eu/resource/authority/";

    private DcatDataset() {}

    /**
     * The description of a publication.
     *
     * @param tables the forms of the data
     * @param dictionary what the data follow
     */
    static ObjectNode of(Count count, Release release, List<Resource> tables, Resource dictionary) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("@context")
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("foaf", "http://xmlns.com/foaf/0.1/")
                .put("skos", "http://www.w3.org/2004/02/skos/core#")
                .put("spdx", "http://spdx.org/rdf/terms#")
                .put("vcard", "http://www.w3.org/2006/vcard/ns#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
        String stem = OpenData.stem(count.year());
        root.put("@id", "#" + stem).put("@type", "dcat:Dataset").put("dct:identifier", stem);
        texts(root, "dct:title", PublishTexts.say("dataset.title.year", Dataset.title(), count.year()));
        texts(root, "dct:description", Dataset.notes(count));
        about(root);
        LocalDate issued = release.issuedOn();
        if (issued != null) {
            date(root, "dct:issued", issued.toString());
        }
        date(root, "dct:modified", release.frozenOn().toString());
        ObjectNode period = root.putObject("dct:temporal").put("@type", "dct:PeriodOfTime");
        date(period, "dcat:startDate", count.year().from().toString());
        date(period, "dcat:endDate", count.year().lastDay().toString());
        root.put("dcat:version", count.year() + "." + count.revision());
        series(root.putObject("dcat:inSeries"));
        reference(root, "dcat:landingPage", Dataset.PAGE);
        ArrayNode distributions = root.putArray("dcat:distribution");
        tables.forEach(table -> distribution(distributions.addObject(), table, dictionary));
        return root;
    }

    private static void about(ObjectNode root) {
        reference(root, "dct:language", VOCABULARY + "language/FRA");
        ArrayNode keywords = root.putArray("dcat:keyword");
        Dataset.keywords().forEach(keyword -> tagged(keywords, keyword));
        ArrayNode themes = root.putArray("dcat:theme");
        themes.addObject().put("@id", VOCABULARY + "data-theme/GOVE");
        themes.addObject().put("@id", VOCABULARY + "data-theme/TECH");
        ObjectNode place = root.putObject("dct:spatial").put("@type", "dct:Location");
        // Of ISO 3166-2.
        place.put("dct:identifier", "CA-QC");
        texts(place, "skos:prefLabel", PublishTexts.say("resource.spatial"));
        reference(root, "dct:license", Dataset.LICENCE);
        reference(root, "dct:accrualPeriodicity", VOCABULARY + "frequency/ANNUAL");
        texts(root.putObject("dct:publisher").put("@type", "foaf:Organization"), "foaf:name", Dataset.publisher());
        reference(
                root.putObject("dcat:contactPoint").put("@type", "vcard:Organization"),
                "vcard:hasEmail",
                "mailto:" + Dataset.EMAIL);
    }

    private static void series(ObjectNode node) {
        node.put("@id", Dataset.PAGE).put("@type", "dcat:DatasetSeries").put("dct:identifier", Dataset.ID);
        texts(node, "dct:title", Dataset.title());
        texts(node, "dct:description", Dataset.about());
        date(node, "dct:issued", Dataset.FIRST_ISSUED);
    }

    private static void distribution(ObjectNode node, Resource table, Resource dictionary) {
        node.put("@id", "#" + table.file()).put("@type", "dcat:Distribution").put("dct:identifier", table.file());
        file(node, table);
        reference(node, "dcat:accessURL", Dataset.PAGE);
        reference(node, "dcat:downloadURL", table.file());
        ObjectNode standard =
                node.putObject("dct:conformsTo").put("@id", dictionary.file()).put("@type", "dct:Standard");
        texts(standard, "dct:title", dictionary.title());
        reference(standard, "dct:format", VOCABULARY + "file-type/" + dictionary.format());
    }

    private static void file(ObjectNode node, Resource file) {
        texts(node, "dct:title", file.title());
        reference(node, "dct:format", VOCABULARY + "file-type/" + file.format());
        reference(node, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + file.mediaType());
        reference(node, "dct:license", Dataset.LICENCE);
        reference(node, "dct:language", VOCABULARY + "language/FRA");
        typed(node, "dcat:byteSize", String.valueOf(file.content().length), "xsd:nonNegativeInteger");
        ObjectNode checksum = node.putObject("spdx:checksum").put("@type", "spdx:Checksum");
        reference(checksum, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        typed(checksum, "spdx:checksumValue", file.sha256(), "xsd:hexBinary");
    }

    private static void texts(ObjectNode node, String property, Bilingual text) {
        tagged(node.putArray(property), text);
    }

    private static void tagged(ArrayNode values, Bilingual text) {
        values.addObject().put("@language", "fr").put("@value", text.fr());
        values.addObject().put("@language", "en").put("@value", text.en());
    }

    private static void reference(ObjectNode node, String property, String iri) {
        node.putObject(property).put("@id", iri);
    }

    private static void date(ObjectNode node, String property, String date) {
        typed(node, property, date, "xsd:date");
    }

    private static void typed(ObjectNode node, String property, String value, String type) {
        node.putObject(property).put("@type", type).put("@value", value);
    }
}
