package org.balise.core.drools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balise.core.drl.DrlFile;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The knowledge base of the rules compiled at load. */
final class TextBase {

    private TextBase() {}

    static KieBase of(List<DrlFile> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (DrlFile file : files) {
            Resource text =
                    ResourceFactory.newByteArrayResource(DrlWriter.write(file).getBytes(StandardCharsets.UTF_8));
            text.setSourcePath(file.packageName().replace('.', '/') + ".drl");
            builder.add(text, ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException("Rules that were read do not compile: " + builder.getErrors());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
