package org.balise.registry.publish;

import java.util.List;
import org.balise.api.registry.Count;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The description of the package for CKAN, the catalogue of Données Québec, as {@code package_create} takes it. */
final class CkanPackage {

    private CkanPackage() {}

    static ObjectNode of(Count count, List<OpenData.Resource> resources) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("id", Dataset.ID)
                .put("name", Dataset.NAME)
                .put("title", Dataset.title().fr())
                .put("notes", Dataset.notes(count).fr())
                .put("url", Dataset.PAGE)
                .put("license_id", "cc-by")
                .put("author", Dataset.publisher().fr())
                .put("author_email", Dataset.EMAIL)
                .put("language", "FR")
                .put("update_frequency", "annual")
                .put("private", false);
        ArrayNode files = root.putArray("resources");
        for (OpenData.Resource resource : resources) {
            files.addObject()
                    .put("name", resource.title().fr())
                    .put("url", resource.file())
                    .put("format", resource.format())
                    .put("mimetype", resource.mediaType())
                    .put("size", resource.content().length)
                    .put("hash", "sha256:" + resource.sha256());
        }
        ArrayNode extras = root.putArray("extras");
        extra(extras, "exercice", count.year().toString());
        extra(extras, "collecte", count.collectedOn().toString());
        extra(extras, "revision", String.valueOf(count.revision()));
        extra(extras, "cliche_sha256", count.snapshotSha256());
        extra(extras, "title_en", Dataset.title().en());
        extra(extras, "notes_en", Dataset.notes(count).en());
        return root;
    }

    private static void extra(ArrayNode extras, String key, String value) {
        extras.addObject().put("key", key).put("value", value);
    }
}
