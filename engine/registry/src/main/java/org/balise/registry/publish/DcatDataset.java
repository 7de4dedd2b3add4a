package org.balise.registry.publish;

import java.util.List;
import org.balise.api.registry.Count;
import org.balise.api.text.Bilingual;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The description of the dataset in DCAT 3, as JSON-LD. */
final class DcatDataset {

    private DcatDataset() {}

    static ObjectNode of(Count count, List<OpenData.Resource> resources) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("@context")
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("foaf", "http://xmlns.com/foaf/0.1/")
                .put("vcard", "http://www.w3.org/2006/vcard/ns#")
                .put("spdx", "http://spdx.org/rdf/terms#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
        root.put("@id", Dataset.PAGE).put("@type", "dcat:Dataset").put("dct:identifier", Dataset.ID);
        texts(root, "dct:title", Dataset.title());
        texts(root, "dct:description", Dataset.notes(count));
        reference(root, "dct:license", Dataset.LICENCE);
        reference(root, "dct:accrualPeriodicity", "http://publications.europa.eu/resource/authority/frequency/ANNUAL");
        texts(root.putObject("dct:publisher").put("@type", "foaf:Organization"), "foaf:name", Dataset.publisher());
        reference(
                root.putObject("dcat:contactPoint").put("@type", "vcard:Organization"),
                "vcard:hasEmail",
                "mailto:" + Dataset.EMAIL);
        ObjectNode period = root.putObject("dct:temporal").put("@type", "dct:PeriodOfTime");
        date(period, "dcat:startDate", count.year().from().toString());
        date(period, "dcat:endDate", count.year().lastDay().toString());
        root.put("dcat:version", count.year() + "." + count.revision());
        ArrayNode distributions = root.putArray("dcat:distribution");
        resources.forEach(resource -> distribution(distributions.addObject(), resource));
        return root;
    }

    private static void distribution(ObjectNode node, OpenData.Resource resource) {
        node.put("@type", "dcat:Distribution").put("dct:identifier", resource.file());
        texts(node, "dct:title", resource.title());
        reference(node, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + resource.mediaType());
        reference(node, "dct:license", Dataset.LICENCE);
        typed(node, "dcat:byteSize", String.valueOf(resource.content().length), "xsd:nonNegativeInteger");
        ObjectNode checksum = node.putObject("spdx:checksum").put("@type", "spdx:Checksum");
        reference(checksum, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        checksum.put("spdx:checksumValue", resource.sha256());
    }

    private static void texts(ObjectNode node, String property, Bilingual text) {
        ArrayNode values = node.putArray(property);
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
