package org.balise.core.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements in their order. */
record ListShape(Shape element) implements Shape {
    @Override
    public void write(@Nullable Object value, ByteOutput out) {
        if (value == null) {
            out.number(0);
            return;
        }
        List<?> list = (List<?>) value;
        out.number(list.size() + 1L);
        list.forEach(item -> element.write(item, out));
    }

    @Override
    public @Nullable Object read(ByteInput in) {
        int size = in.size() - 1;
        if (size <= 0) {
            return size < 0 ? null : List.of();
        }
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(element.read(in));
        }
        return list;
    }
}
