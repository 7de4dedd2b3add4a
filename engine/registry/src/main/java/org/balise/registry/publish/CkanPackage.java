package org.balise.registry.publish;

import java.util.List;
import org.balise.api.text.Bilingual;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sent to CKAN, the catalogue of Données Québec. The dataset is there already and holds earlier years, so a year
 * is added to it; it is described only for a catalogue that does not have it.
 */
final class CkanPackage {

    private CkanPackage() {}

    /** For {@code package_create}, to which the catalogue’s own {@code owner_org} is to be added. */
    static ObjectNode dataset() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("name", Dataset.NAME)
                .put("title", Dataset.title().fr())
                .put("notes", both(Dataset.about()))
                .put("url", Dataset.PAGE)
                .put("license_id", "cc-by")
                .put("author", Dataset.publisher().fr())
                .put("author_email", Dataset.EMAIL)
                .put("language", "FR")
                .put("update_frequency", "annual")
                .put("private", false);
        ArrayNode tags = root.putArray("tags");
        Dataset.keywords().forEach(keyword -> tags.addObject().put("name", keyword.fr()));
        ArrayNode extras = root.putArray("extras");
        extras.addObject().put("key", "title_en").put("value", Dataset.title().en());
        return root;
    }

    /**
     * For {@code package_revise}: the fields of the form, and the file that each upload field takes. It adds to the
     * resources and changes nothing else.
     */
    static ObjectNode addition(List<Resource> resources) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("action", "package_revise");
        ObjectNode fields = root.putObject("fields");
        fields.putObject("match").put("name", Dataset.NAME);
        ArrayNode added = fields.putArray("update__resources__extend");
        ObjectNode files = root.putObject("files");
        for (int i = 0; i < resources.size(); i++) {
            Resource resource = resources.get(i);
            added.addObject()
                    .put("name", resource.title().fr())
                    .put("description", both(resource.notes()))
                    .put("url", resource.file())
                    .put("url_type", "upload")
                    .put("format", resource.format())
                    .put("mimetype", resource.mediaType())
                    .put("size", resource.content().length)
                    .put("hash", "sha256:" + resource.sha256());
            // Counted from the end: how many resources the dataset has is not known here.
            files.put("update__resources__" + (i - resources.size()) + "__upload", resource.file());
        }
        return root;
    }

    private static String both(Bilingual text) {
        return text.fr() + "\n\n" + text.en();
    }
}
