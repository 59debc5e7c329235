package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle wants to understand, and what about.
 *
 * @param purpose the question in words
 * @param method how the group learns about it
 * @param trigger what brought it up
 * @param harm whether somebody was harmed
 * @param urgency how soon it needs an answer
 * @param dimensionNames what should get better, names separated by commas
 * @param process the process it is about, null when open
 * @param boundary what is not part of it, null when nothing was said
 * @param shift shift that matters most, null when open
 * @param demand demand that matters most, null when open
 * @param staffing staffing that matters most, null when open
 */
@Embeddable
public record Question(
        String purpose,
        @Enumerated(EnumType.STRING) LearningMethod method,

        @Enumerated(EnumType.STRING) @Column(name = "trigger_kind")
        Trigger trigger,

        boolean harm,
        @Enumerated(EnumType.STRING) Urgency urgency,
        @Column(name = "dimensions") String dimensionNames,
        @Column(name = "process_term") @Nullable String process,
        @Nullable String boundary,
        @Nullable String shift,
        @Nullable String demand,
        @Nullable String staffing) {

    private static final int TITLE_LENGTH = 80;

    static Question of(StartCycle command) {
        return new Question(
                command.purpose(),
                command.method(),
                command.trigger(),
                command.harm(),
                command.urgency(),
                new TreeSet<>(command.dimensions()).stream().map(Enum::name).collect(Collectors.joining(",")),
                command.process(),
                command.boundary(),
                command.context().shift(),
                command.context().demand(),
                command.context().staffing());
    }

    /** What should get better, in the order of the list of dimensions. */
    public Set<Dimension> dimensions() {
        return Stream.of(dimensionNames.split(","))
                .map(Dimension::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The purpose, short enough for a heading: its first 80 characters at the end of a word. */
    public String title() {
        String sentence = purpose.substring(0, 1).toUpperCase(Locale.ROOT) + purpose.substring(1);
        if (sentence.length() <= TITLE_LENGTH) {
            return sentence;
        }
        int end = sentence.lastIndexOf(' ', TITLE_LENGTH - 1);
        return sentence.substring(0, end > 0 ? end : TITLE_LENGTH - 1) + "…";
    }

    Question learnedBy(LearningMethod other) {
        return new Question(
                purpose, other, trigger, harm, urgency, dimensionNames, process, boundary, shift, demand, staffing);
    }
}
