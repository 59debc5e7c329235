package org.throughline.promise;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Deadlines for steps that process administrators add (docs/adr/0028): so many working days after the step began.
 *
 * <p>{@code due.answerDays3} is owed by whoever has the task; {@code due.escalationDays5} is when its process asks the next one up. Which
 * days there are is a list, so that a model can neither forget nor invent them: any other number is a promise that nobody knows.
 */
@Component
public class StepDays implements DeadlineRule {

    private static final String RULE = "step days";
    private static final String ANSWER = "answerDays";
    private static final String ESCALATION = "escalationDays";
    private static final Set<Integer> DAYS = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30);
    private static final Pattern KIND = Pattern.compile("([a-z]+Days)(\\d+)");

    private final BusinessTime time;

    StepDays(BusinessTime time) {
        this.time = time;
    }

    @Override
    public Set<String> kinds() {
        return DAYS.stream()
                .flatMap(days -> Stream.of(ANSWER + days, ESCALATION + days))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        Matcher kind = KIND.matcher(request.kind());
        if (!kind.matches()) {
            throw new IllegalArgumentException("No deadline for due." + request.kind());
        }
        Allowance allowance = Allowance.workingDays(Integer.parseInt(kind.group(2)));
        OwedBy owedBy = kind.group(1).equals(ANSWER) ? OwedBy.PERSON : OwedBy.SYSTEM;
        return new Deadline.NewDeadline(time.plus(request.unitId(), request.now(), allowance), owedBy, RULE, null);
    }
}
