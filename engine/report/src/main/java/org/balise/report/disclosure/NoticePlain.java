package org.balise.report.disclosure;

import java.util.List;
import org.balise.api.disclosure.Notice.BlockKind;
import org.balise.report.disclosure.NoticeText.Part;

/** A notice as plain text, to paste in a letter or an e-mail. */
final class NoticePlain {
    private NoticePlain() {}

    static String of(NoticeText notice, List<String> basis, String basisLabel) {
        StringBuilder out = new StringBuilder(NoticeText.words(notice.title())).append("\n");
        for (Part part : notice.blocks()) {
            out.append('\n');
            String lead = part.kind() == BlockKind.LIST ? "- " : "";
            part.lines()
                    .forEach(line ->
                            out.append(lead).append(NoticeText.words(line)).append('\n'));
        }
        if (!basis.isEmpty()) {
            out.append('\n').append(basisLabel).append(String.join("; ", basis)).append('\n');
        }
        return out.toString();
    }
}
