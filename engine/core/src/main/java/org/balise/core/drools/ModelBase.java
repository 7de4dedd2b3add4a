package org.balise.core.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The knowledge base of the rules compiled at build time. */
final class ModelBase {

    private ModelBase() {}

    static KieBase of(ClassLoader loader, List<String> modelClasses) {
        List<Model> models = new ArrayList<>();
        for (String name : modelClasses) {
            models.add(instance(loader, name));
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    private static Model instance(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException("Not an executable model: " + name, e);
        }
    }
}
