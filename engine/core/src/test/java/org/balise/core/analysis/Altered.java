package org.balise.core.analysis;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.fact.Range;
import org.balise.api.norm.Gate;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Proof;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** Copies of a record that differ in one component, whatever the record: a component added later is altered too. */
public final class Altered {
    /** For a component that holds nothing, by its type. */
    private static final Map<Class<?>, Object> SOME = Map.of(
            String.class,
            "x",
            Integer.class,
            1,
            LocalDate.class,
            LocalDate.of(2030, 1, 1),
            Bilingual.class,
            Bilingual.same("x"),
            Range.class,
            new Range(BigDecimal.ZERO, BigDecimal.ONE),
            Gate.class,
            Gate.RELEASE,
            Proof.class,
            new Proof.Given("x"));

    private Altered() {}

    /** The copies, by the name of the component; one for which no other value is known is a mistake of the test. */
    public static <R extends Record> Map<String, R> each(R record) {
        Map<String, R> copies = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            copies.put(
                    component.getName(),
                    altered(record, component)
                            .orElseThrow(() -> new IllegalArgumentException(record.getClass() + ": " + component)));
        }
        return copies;
    }

    private static <R extends Record> Optional<R> altered(R record, RecordComponent component) {
        return other(component.getType(), value(record, component)).map(other -> with(record, component, other));
    }

    private static Optional<Object> other(Class<?> type, @Nullable Object value) {
        if (value == null) {
            return Optional.ofNullable(SOME.get(type));
        } else if (value instanceof String text) {
            return Optional.of(text + "x");
        } else if (value instanceof Boolean flag) {
            return Optional.of(!flag);
        } else if (value instanceof Integer number) {
            return Optional.of(number + 1);
        } else if (value instanceof BigDecimal number) {
            return Optional.of(number.add(BigDecimal.ONE));
        } else if (value instanceof LocalDate date) {
            return Optional.of(date.plusDays(1));
        } else if (value instanceof Condition condition) {
            return Optional.of(condition.alternatives().isEmpty() ? Condition.ALWAYS : new Condition(List.of()));
        } else if (value instanceof Proof) {
            return Optional.of(new Proof.Given("x"));
        } else if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> !other.equals(constant))
                    .findFirst()
                    .map(Object.class::cast);
        } else if (value instanceof Collection<?> list) {
            return Optional.of(list.isEmpty() ? List.of("x") : List.copyOf(list).subList(1, list.size()));
        } else if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? Optional.empty() : Optional.of(otherLast(new TreeMap<>(map)));
        }
        return value instanceof Record record ? some(record) : Optional.empty();
    }

    private static SortedMap<Object, Object> otherLast(SortedMap<Object, Object> map) {
        Object last = map.lastKey();
        Object value = Objects.requireNonNull(map.get(last));
        other(value.getClass(), value).ifPresentOrElse(other -> map.put(last, other), () -> map.remove(last));
        return map;
    }

    private static Optional<Object> some(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .flatMap(component -> altered(record, component).stream())
                .map(Object.class::cast)
                // The first component of most records is the id by which two of them are paired.
                .reduce((first, last) -> last);
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R record, RecordComponent changed, Object other) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return (R) constructor.newInstance(Arrays.stream(components)
                    .map(component -> component.getName().equals(changed.getName()) ? other : value(record, component))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(changed.toString(), e);
        }
    }
}
