package org.balise.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBytesTest {
    private static final RecordBytes<Whole> BYTES = new RecordBytes<>(Whole.class);

    /** One component of each kind. */
    public record Whole(
            String text,
            @Nullable String missing,
            int number,
            @Nullable Integer perhaps,
            boolean flag,
            BigDecimal decimal,
            LocalDate date,
            Tree tree,
            List<String> list,
            SortedMap<LocalDate, Colour> map) {}

    public sealed interface Tree {}

    public record Leaf(String name) implements Tree {}

    public record Branch(List<Tree> parts) implements Tree {}

    public enum Colour {
        RED,
        GREEN
    }

    public record Other(String text) {}

    public record Unwritable(Object anything) {}

    public record Strict(int number) {
        public Strict {
            if (number > 1) {
                throw new IllegalArgumentException("too many");
            }
        }
    }

    public record Loose(int number) {}

    @Test
    void everyKindOfValueComesBack() {
        assertThat(BYTES.decode(BYTES.encode(whole("l’été — œuvre", -7)))).contains(whole("l’été — œuvre", -7));
        assertThat(BYTES.decode(BYTES.encode(whole("", Integer.MIN_VALUE)))).contains(whole("", Integer.MIN_VALUE));
        assertThat(BYTES.decode(BYTES.encode(whole("é", Integer.MAX_VALUE)))).contains(whole("é", Integer.MAX_VALUE));
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        assertThat(BYTES.encode(whole("a", 1))).isEqualTo(new RecordBytes<>(Whole.class).encode(whole("a", 1)));
    }

    @Test
    void whatIsCutShortIsRefused() {
        byte[] all = BYTES.encode(whole("a", 1));
        for (int length = 0; length < all.length; length++) {
            byte[] cut = Arrays.copyOf(all, length);
            assertThatThrownBy(() -> BYTES.decode(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> BYTES.decode(Arrays.copyOf(all, all.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recordsOfAnotherFormAreNotRead() {
        assertThat(new RecordBytes<>(Other.class).decode(BYTES.encode(whole("a", 1))))
                .isEmpty();
        assertThat(new RecordBytes<>(Strict.class).decode(new RecordBytes<>(Loose.class).encode(new Loose(2))))
                .isEmpty();
    }

    @Test
    void aRecordStillRefusesWhatItWouldRefuseFromAnyone() {
        RecordBytes<Strict> strict = new RecordBytes<>(Strict.class);
        byte[] one = strict.encode(new Strict(1));
        // The last byte is the number: one more than twice its value.
        byte[] two = one.clone();
        two[two.length - 1] = 5;
        assertThat(strict.decode(one)).contains(new Strict(1));
        assertThatThrownBy(() -> strict.decode(two)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyDataCanBeWritten() {
        assertThatThrownBy(() -> new RecordBytes<>(Unwritable.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Whole whole(String text, int number) {
        return new Whole(
                text,
                null,
                number,
                null,
                true,
                new BigDecimal("12.50"),
                LocalDate.of(1969, 12, 31),
                new Branch(List.of(new Leaf("a"), new Branch(List.of()), new Leaf("a"))),
                List.of("x", text),
                new TreeMap<>(Map.of(LocalDate.of(2026, 4, 1), Colour.GREEN, LocalDate.EPOCH, Colour.RED)));
    }
}
