package org.balise.core.record;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values by key; keys have an order of their own, so that the same map always gives the same bytes. */
record MapShape(Shape key, Shape value) implements Shape {
    @Override
    public void write(@Nullable Object map, ByteOutput out) {
        if (map == null) {
            out.number(0);
            return;
        }
        Map<?, ?> sorted = new TreeMap<>((Map<?, ?>) map);
        out.number(sorted.size() + 1L);
        sorted.forEach((k, v) -> {
            key.write(k, out);
            value.write(v, out);
        });
    }

    @Override
    public @Nullable Object read(ByteInput in) {
        int size = in.size() - 1;
        if (size < 0) {
            return null;
        }
        Map<@Nullable Object, @Nullable Object> map = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            map.put(key.read(in), value.read(in));
        }
        return map;
    }
}
