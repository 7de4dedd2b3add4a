package org.balise.core.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers and texts put one after the other; each text is kept once, apart. */
final class ByteOutput {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** A number from 0, in as few bytes as it takes. */
    void number(long number) {
        long left = number;
        while (left >= 0x80) {
            body.write((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        body.write((int) left);
    }

    void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        Integer place = places.get(text);
        if (place == null) {
            texts.add(text);
            place = texts.size();
            places.put(text, place);
        }
        number(place);
    }

    /** The texts, then what names them. */
    byte[] bytes() {
        ByteOutput all = new ByteOutput();
        all.number(texts.size());
        for (String text : texts) {
            // Texts of one byte a character are copied as they are, which costs nothing to read back.
            boolean narrow = text.chars().allMatch(c -> c <= 0xFF);
            byte[] bytes = text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            all.number(bytes.length * 2L + (narrow ? 0 : 1));
            all.body.writeBytes(bytes);
        }
        all.body.writeBytes(body.toByteArray());
        return all.body.toByteArray();
    }
}
