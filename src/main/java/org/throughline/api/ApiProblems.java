package org.throughline.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.throughline.base.BrokenRule;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotSignedIn;
import org.throughline.base.i18n.Texts;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.inbox.TaskAlreadyDone;
import org.throughline.inbox.TaskConflict;
import org.throughline.inbox.TaskMovedOn;
import org.throughline.inbox.TaskUnknown;
import org.throughline.inbox.TaskWithSomebodyElse;

/**
 * What a use case throws, as the status that a program understands.
 *
 * <p>What is not there and what is somebody else's are the same 404. A collection that the person's roles do not open is a 403:
 * that it exists is no secret.
 */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    /** How the keys of rules end that say that a thing is not there. */
    private static final String UNKNOWN = ".unknown";

    private final Problems problems;
    private final Texts texts;
    private final ToldRefusals refusals;

    ApiProblems(Problems problems, Texts texts, ToldRefusals refusals) {
        this.problems = problems;
        this.texts = texts;
        this.refusals = refusals;
    }

    @ExceptionHandler
    ProblemDetail broken(BrokenRule rule, HttpServletRequest request, Locale locale) {
        return rule.messageKey().endsWith(UNKNOWN) && isAboutOneThing(request)
                ? notFound(locale)
                : broken(rule, locale);
    }

    private ProblemDetail broken(BrokenRule rule, Locale locale) {
        return problems.of(
                HttpStatus.UNPROCESSABLE_ENTITY,
                locale,
                rule.messageKey(),
                rule.arguments().toArray());
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidAnswers answers, Locale locale) {
        ProblemDetail problem = problems.of(HttpStatus.UNPROCESSABLE_ENTITY, locale, "api.problem.invalid");
        problem.setProperty(
                "errors",
                answers.errors().stream()
                        .map(error -> Map.of(
                                "field",
                                error.field(),
                                "message",
                                texts.text(
                                        locale,
                                        error.messageKey(),
                                        error.arguments().toArray())))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail conflict(TaskConflict conflict, Locale locale) {
        ProblemDetail problem = problems.of(
                HttpStatus.CONFLICT,
                locale,
                conflict.messageKey(),
                conflict.arguments().toArray());
        if (conflict instanceof TaskAlreadyDone done) {
            problem.setProperty("who", done.who());
            problem.setProperty("when", done.when().toString());
        } else if (conflict instanceof TaskWithSomebodyElse other) {
            problem.setProperty("who", other.who());
        } else if (conflict instanceof TaskMovedOn moved) {
            problem.setProperty("when", moved.when().toString());
            problem.setProperty("nowWith", moved.nowWith());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail lostRace(OptimisticLockingFailureException lost, Locale locale) {
        return problems.of(HttpStatus.CONFLICT, locale, "base.error.changedMeanwhile");
    }

    @ExceptionHandler
    ProblemDetail notSignedIn(NotSignedIn rule, Locale locale) {
        return problems.of(HttpStatus.UNAUTHORIZED, locale, "api.problem.notSignedIn");
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed rule, HttpServletRequest request, Locale locale) {
        return isAboutOneThing(request)
                ? notFound(locale)
                : problems.of(HttpStatus.FORBIDDEN, locale, rule.messageKey());
    }

    /** Whether the address names a thing. */
    private static boolean isAboutOneThing(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map
                && !map.isEmpty();
    }

    /** A route found nothing for this person; a use case that refuses tells so itself. */
    @ExceptionHandler
    ProblemDetail notThere(NotThere missing, HttpServletRequest request, Locale locale) {
        refusals.told(request);
        return notFound(locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongMethod(HttpRequestMethodNotSupportedException wrong, Locale locale) {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .headers(wrong.getHeaders())
                .body(problems.of(HttpStatus.METHOD_NOT_ALLOWED, locale, "api.problem.wrongRequest"));
    }

    @ExceptionHandler(TaskUnknown.class)
    ProblemDetail notFound(Locale locale) {
        return problems.of(HttpStatus.NOT_FOUND, locale, "api.problem.notFound");
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        if (unreadable.getCause() instanceof UnrecognizedPropertyException unknown) {
            return problems.of(HttpStatus.BAD_REQUEST, locale, "api.problem.unknownField", path(unknown));
        }
        if (unreadable.getCause() instanceof JsonMappingException wrong) {
            for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
                if (cause instanceof BrokenRule rule) {
                    return broken(rule, locale);
                }
                if (cause instanceof InvalidAnswers answers) {
                    return invalid(answers, locale);
                }
            }
            if (!wrong.getPath().isEmpty()) {
                return problems.of(HttpStatus.BAD_REQUEST, locale, "api.problem.wrongField", path(wrong));
            }
        }
        return problems.of(HttpStatus.BAD_REQUEST, locale, "api.problem.notJson");
    }

    @ExceptionHandler
    ProblemDetail unknownFields(UnknownFields unknown, Locale locale) {
        return problems.of(
                HttpStatus.BAD_REQUEST, locale, "api.problem.unknownField", String.join(", ", unknown.names()));
    }

    @ExceptionHandler
    ProblemDetail wrongType(HttpMediaTypeNotSupportedException wrong, Locale locale) {
        return problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, locale, "api.problem.jsonOnly");
    }

    @ExceptionHandler
    ProblemDetail wrongParameter(MethodArgumentTypeMismatchException wrong, Locale locale) {
        return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                ? notFound(locale)
                : problems.of(HttpStatus.BAD_REQUEST, locale, "api.problem.wrongField", wrong.getName());
    }

    @ExceptionHandler
    ProblemDetail missingParameter(MissingServletRequestParameterException missing, Locale locale) {
        return problems.of(HttpStatus.BAD_REQUEST, locale, "api.problem.missingField", missing.getParameterName());
    }

    @ExceptionHandler
    ProblemDetail anything(Throwable thrown, Locale locale) {
        if (thrown instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return problems.of(status, locale, "api.problem.wrongRequest");
        }
        return problems.unforeseen(locale, thrown);
    }

    /** Where in the body: names of fields and numbers of rows, never a class. */
    private static String path(JsonMappingException wrong) {
        List<JsonMappingException.Reference> path = wrong.getPath();
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
