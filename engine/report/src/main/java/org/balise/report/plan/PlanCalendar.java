package org.balise.report.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.balise.api.text.Language;
import org.balise.report.text.Messages;

/**
 * The plan as an iCalendar file (RFC 5545): one event of a whole day for each date, gate and role. The same plan gives
 * the same bytes, and an event keeps its UID when its date or its tasks change, so that importing again updates it.
 */
public final class PlanCalendar {
    private static final String END = "\r\n";

    /** The most octets that a line may have, without its end. */
    private static final int LONGEST_LINE = 75;

    private final Plan plan;
    private final Language language;
    private final Messages messages = Messages.standard();
    private final StringBuilder out = new StringBuilder();

    private PlanCalendar(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    /** Whether any task has a date; a calendar without events is refused by most readers. */
    public static boolean possible(Plan plan) {
        return plan.tasks().stream().anyMatch(task -> task.date() != null);
    }

    /**
     * The calendar.
     *
     * @throws IllegalArgumentException when no task has a date
     */
    public static String write(Plan plan, Language language) {
        if (!possible(plan)) {
            throw new IllegalArgumentException("no date");
        }
        return new PlanCalendar(plan, language).calendar();
    }

    private String calendar() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Balise//Balise//" + language.tag().toUpperCase(Locale.ROOT));
        line("CALSCALE:GREGORIAN");
        Map<String, List<Task>> events = new TreeMap<>();
        for (Task task : plan.tasks()) {
            LocalDate date = task.date();
            if (date != null) {
                events.computeIfAbsent(date + " " + identity(task), key -> new ArrayList<>())
                        .add(task);
            }
        }
        events.values().forEach(this::event);
        line("END:VCALENDAR");
        return out.toString();
    }

    /** What makes an event the same event from one version of the plan to the next. */
    private String identity(Task task) {
        return Objects.requireNonNullElse(plan.body(), "") + "\n"
                + Objects.requireNonNullElse(plan.initiative(), "") + "\n"
                + (task.gate() == null ? "" : task.gate().code()) + "\n"
                + (task.leadDays() == 0 ? "" : task.leadDays() + "\n")
                + Objects.requireNonNullElse(task.role(), "");
    }

    private void event(List<Task> tasks) {
        Task first = tasks.get(0);
        LocalDate date = Objects.requireNonNull(first.date());
        String name =
                plan.initiative() == null ? messages.say("summary.unnamed").in(language) : plan.initiative();
        line("BEGIN:VEVENT");
        line("UID:" + sha256(identity(first)).substring(0, 32) + "@balise");
        // The date of the assessment: no clock is read, so that the same plan gives the same file.
        line("DTSTAMP:" + compact(plan.asOf()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + compact(date));
        line("DTEND;VALUE=DATE:" + compact(date.plusDays(1)));
        line("SUMMARY:"
                + escaped(messages.say("plan.event", first.gateTitle(), first.roleTitle(), name)
                        .in(language)));
        StringBuilder description =
                new StringBuilder(messages.count("plan.tasks", tasks.size()).in(language));
        for (Task task : tasks) {
            description
                    .append("\n- ")
                    .append(messages.say("action." + task.kind().code()).in(language))
                    .append(messages.say("plan.colon").in(language))
                    .append(task.title().in(language));
        }
        line("DESCRIPTION:" + escaped(description.toString()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String compact(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Text as RFC 5545, 3.3.11, wants it; control characters, which it forbids, become spaces. */
    static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line folded at 75 octets, never inside a character (RFC 5545, 3.1). */
    private void line(String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String character = Character.toString(text.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += size;
        }
        out.append(END);
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
