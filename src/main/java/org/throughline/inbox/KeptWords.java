package org.throughline.inbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.i18n.Texts;
import org.throughline.base.task.KeptAnswer;
import org.throughline.base.task.KeptAnswers;
import org.throughline.inbox.KeptAnswerStore.Entry;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** Tells kept answers in the words of the person who reads them. */
@Service
@Transactional(readOnly = true)
class KeptWords implements KeptAnswers {

    private final KeptAnswerStore kept;
    private final UnsentWordsStore unsent;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Texts texts;

    KeptWords(KeptAnswerStore kept, UnsentWordsStore unsent, People people, CurrentPerson currentPerson, Texts texts) {
        this.kept = kept;
        this.unsent = unsent;
        this.people = people;
        this.currentPerson = currentPerson;
        this.texts = texts;
    }

    @Override
    @AnySignedIn
    public List<KeptAnswer> onSubject(String subjectRef) {
        List<KeptAnswerStore.Kept> found = kept.onSubject(subjectRef);
        List<UnsentWordsStore.Left> left = unsent.onSubject(subjectRef);
        if (found.isEmpty() && left.isEmpty()) {
            return List.of();
        }
        Locale reader = reader();
        Stream<KeptAnswer> answers = found.stream().map(form -> inWords(form, reader));
        String notSent = texts.text(reader, "inbox.kept.unsent");
        Stream<KeptAnswer> words = left.stream()
                .map(one -> new KeptAnswer(
                        "",
                        "",
                        "",
                        one.taskTitle(),
                        one.by(),
                        null,
                        one.at(),
                        List.of(new KeptAnswer.Entry("unsent", notSent, one.words()))));
        return Stream.concat(answers, words)
                .sorted(Comparator.comparing(KeptAnswer::givenAt))
                .toList();
    }

    @Override
    @AnySignedIn
    public Map<String, List<KeptAnswer>> onSubjects(Collection<String> subjectRefs) {
        if (subjectRefs.isEmpty()) {
            return Map.of();
        }
        Locale reader = reader();
        return kept.onSubjects(subjectRefs).stream()
                .collect(Collectors.groupingBy(
                        KeptAnswerStore.Kept::subjectRef,
                        Collectors.mapping(form -> inWords(form, reader), Collectors.toList())));
    }

    private Locale reader() {
        return people.find(currentPerson.require().personId())
                .map(PersonSummary::locale)
                .orElse(Locale.ENGLISH);
    }

    private KeptAnswer inWords(KeptAnswerStore.Kept form, Locale reader) {
        return new KeptAnswer(
                form.formKey(),
                form.formVersion(),
                form.taskKey(),
                form.taskTitle(),
                form.givenBy(),
                form.givenFor(),
                form.givenAt(),
                form.entries().stream()
                        .map(entry -> new KeptAnswer.Entry(entry.key(), entry.label(), value(entry, reader)))
                        .toList());
    }

    private String value(Entry entry, Locale reader) {
        String words = entry.words();
        return words == null ? value(entry.answer(), reader) : words;
    }

    private String value(Object answer, Locale reader) {
        if (answer instanceof Boolean flag) {
            return texts.text(reader, flag ? "inbox.kept.yes" : "inbox.kept.no");
        }
        if (answer instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (answer instanceof List<?> many) {
            return many.stream().map(one -> value(one, reader)).collect(Collectors.joining("; "));
        }
        if (answer instanceof Map<?, ?> group) {
            return group.values().stream().map(one -> value(one, reader)).collect(Collectors.joining(", "));
        }
        return day(answer.toString(), reader);
    }

    private String day(String text, Locale reader) {
        try {
            return DateTimeFormatter.ofPattern(texts.text(reader, "base.words.date"), reader)
                    .format(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return text;
        }
    }
}
