package org.balise.core.yaml;

import java.util.List;
import org.balise.api.norm.Role;
import org.balise.core.problem.Problems;

/** Reads {@code roles.yaml}. */
public final class RolesReader {

    /** The roles without error, in the order of the file; the errors are in {@code problems}. */
    public List<Located<Role>> read(String file, byte[] content, Problems problems) {
        List<Located<Role>> roles = Lists.read(
                file,
                content,
                "roles",
                problems,
                fields -> new Role(
                        fields.required("id").id(),
                        fields.required("title").bilingual(),
                        fields.optional("basis").map(Value::text).orElse("")));
        Located.reportRepeated(roles, Role::id, problems);
        return roles;
    }
}
