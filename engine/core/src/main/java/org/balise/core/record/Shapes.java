package org.balise.core.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shape of each type, worked out once, and what tells whether two programs agree on them. */
final class Shapes {
    private final Map<Type, Shape> known = new HashMap<>();
    private final StringBuilder description = new StringBuilder();

    /** A shape that can be named before it is known, since a proof is made of proofs. */
    private static final class Later implements Shape {
        private @Nullable Shape shape;

        @Override
        public void write(@Nullable Object value, ByteOutput out) {
            shape().write(value, out);
        }

        @Override
        public @Nullable Object read(ByteInput in) {
            return shape().read(in);
        }

        private Shape shape() {
            if (shape == null) {
                throw new IllegalStateException("a shape used before it is known");
            }
            return shape;
        }
    }

    /**
     * The shape of a type.
     *
     * @throws IllegalArgumentException when the type is of no kind that can be written
     */
    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            Later later = new Later();
            known.put(type, later);
            description.append(type.getTypeName()).append('\n');
            shape = make(type);
            later.shape = shape;
            known.put(type, shape);
        }
        return shape;
    }

    /** The types met, with the names and types of what they hold: equal when the bytes mean the same. */
    String description() {
        return description.toString();
    }

    private Shape make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListShape(of(parts[0]));
            }
            if (generic.getRawType() == Map.class || generic.getRawType() == SortedMap.class) {
                return new MapShape(of(parts[0]), of(parts[1]));
            }
        } else if (type instanceof Class<?> plain) {
            return make(plain);
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    private Shape make(Class<?> type) {
        if (type.isRecord()) {
            return RecordShape.of(type, this, description);
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                description.append(' ').append(constant).append('\n');
            }
            return new EnumShape(List.of(type.getEnumConstants()));
        }
        if (type.isSealed()) {
            List<Class<?>> kinds = List.of(type.getPermittedSubclasses());
            return new UnionShape(kinds, kinds.stream().map(this::of).toList());
        }
        return simple(type);
    }

    private static Shape simple(Class<?> type) {
        if (type == String.class) {
            return new TextShape<>(text -> text, text -> text);
        }
        if (type == int.class || type == Integer.class) {
            return new NumberShape<>(Long::intValue, Integer::longValue);
        }
        if (type == boolean.class) {
            return new NumberShape<Boolean>(number -> number != 0, flag -> flag ? 1L : 0L);
        }
        if (type == LocalDate.class) {
            return new NumberShape<>(LocalDate::ofEpochDay, LocalDate::toEpochDay);
        }
        if (type == double.class) {
            // The shortest text that gives the same number back.
            return new TextShape<Double>(Double::valueOf, number -> Double.toString(number));
        }
        if (type == BigDecimal.class) {
            return new TextShape<>(BigDecimal::new, BigDecimal::toString);
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    /** What is written as a text. */
    private record TextShape<T>(Function<String, T> reader, Function<T, String> writer) implements Shape {
        @Override
        @SuppressWarnings("unchecked") // the declared type of the component
        public void write(@Nullable Object value, ByteOutput out) {
            out.text(value == null ? null : writer.apply((T) value));
        }

        @Override
        public @Nullable Object read(ByteInput in) {
            String text = in.text();
            return text == null ? null : reader.apply(text);
        }
    }

    /** What is written as a whole number; the sign goes last, so that small numbers of either sign are short. */
    private record NumberShape<T>(Function<Long, T> reader, Function<T, Long> writer) implements Shape {
        @Override
        @SuppressWarnings("unchecked") // the declared type of the component
        public void write(@Nullable Object value, ByteOutput out) {
            if (value == null) {
                out.number(0);
            } else {
                long number = writer.apply((T) value);
                out.number(((number << 1) ^ (number >> 63)) + 1);
            }
        }

        @Override
        public @Nullable Object read(ByteInput in) {
            long number = in.number() - 1;
            return number < 0 ? null : reader.apply((number >>> 1) ^ -(number & 1));
        }
    }

    private record EnumShape(List<?> constants) implements Shape {
        @Override
        public void write(@Nullable Object value, ByteOutput out) {
            out.number(value == null ? 0 : constants.indexOf(value) + 1L);
        }

        @Override
        public @Nullable Object read(ByteInput in) {
            int place = in.size();
            return place == 0 ? null : constants.get(place - 1);
        }
    }

    /** One of several records. */
    private record UnionShape(List<Class<?>> kinds, List<Shape> shapes) implements Shape {
        @Override
        public void write(@Nullable Object value, ByteOutput out) {
            if (value == null) {
                out.number(0);
                return;
            }
            int kind = kinds.indexOf(value.getClass());
            out.number(kind + 1L);
            shapes.get(kind).write(value, out);
        }

        @Override
        public @Nullable Object read(ByteInput in) {
            int kind = in.size();
            return kind == 0 ? null : shapes.get(kind - 1).read(in);
        }
    }
}
