package org.balise.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts embedded in the PDF: Open Sans for text, DejaVu Sans for the symbols that it lacks. */
final class Fonts {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final Fonts STANDARD = new Fonts(List.of(cmap("OpenSans-Regular.ttf"), cmap("DejaVuSans.ttf")));

    private final List<CmapLookup> lookups;

    private Fonts(List<CmapLookup> lookups) {
        this.lookups = lookups;
    }

    static Fonts standard() {
        return STANDARD;
    }

    void register(PdfRendererBuilder builder) {
        use(builder, "OpenSans-Regular.ttf", "Open Sans", REGULAR, FontStyle.NORMAL);
        use(builder, "OpenSans-Bold.ttf", "Open Sans", BOLD, FontStyle.NORMAL);
        use(builder, "OpenSans-Italic.ttf", "Open Sans", REGULAR, FontStyle.ITALIC);
        use(builder, "DejaVuSans.ttf", "DejaVu Sans", REGULAR, FontStyle.NORMAL);
        use(builder, "DejaVuSans-Bold.ttf", "DejaVu Sans", BOLD, FontStyle.NORMAL);
    }

    /**
     * The text with each character that no font can draw replaced by U+FFFD, so that a reader sees that something is
     * missing; the attached data keep the original. Letters and their accents are composed first.
     */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> c < 0x20 || lookups.stream().anyMatch(font -> font.getGlyphId(c) != 0) ? c : REPLACEMENT)
                .forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    private static void use(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(
                () -> open(file), family, weight, style, true, EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static InputStream open(String file) {
        InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException(file);
        }
        return in;
    }

    private static CmapLookup cmap(String file) {
        try (InputStream in = open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
