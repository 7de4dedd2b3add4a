package org.balise.core.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record: its components in their order. */
final class RecordShape implements Shape {
    private final Constructor<?> constructor;
    private final List<Method> accessors;
    private final Shape[] shapes;

    private RecordShape(Constructor<?> constructor, List<Method> accessors, Shape... shapes) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.shapes = shapes;
    }

    static RecordShape of(Class<?> type, Shapes shapes, StringBuilder description) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Shape[] parts = new Shape[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            description
                    .append(' ')
                    .append(component.getName())
                    .append(':')
                    .append(component.getGenericType())
                    .append('\n');
            parts[i] = shapes.of(component.getGenericType());
        }
        try {
            return new RecordShape(
                    type.getConstructor(types),
                    Stream.of(components).map(RecordComponent::getAccessor).toList(),
                    parts);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    @Override
    public void write(@Nullable Object value, ByteOutput out) {
        out.number(value == null ? 0 : 1);
        if (value != null) {
            for (int i = 0; i < shapes.length; i++) {
                shapes[i].write(component(value, accessors.get(i)), out);
            }
        }
    }

    private static @Nullable Object component(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Object read(ByteInput in) {
        if (in.number() == 0) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[shapes.length];
        for (int i = 0; i < shapes.length; i++) {
            values[i] = shapes[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("a record that refuses its values", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
