package org.balise.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space, a hyphen, a dash or a slash, and nowhere else. The breaker of the JDK would end
 * a line after a typographic apostrophe, as in “l’ / avis”.
 */
final class LineBreaks implements FSTextBreaker {
    private static final String BREAK_AFTER = " \t\n-\u2013\u2014/";

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** The next place to break, or -1 when there is none; the end of the text is one. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        position++;
        while (position < text.length() && !breaksBefore(position)) {
            position++;
        }
        return position;
    }

    private boolean breaksBefore(int index) {
        return BREAK_AFTER.indexOf(text.charAt(index - 1)) >= 0 && text.charAt(index) != ' ';
    }
}
