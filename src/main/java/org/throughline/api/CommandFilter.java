package org.throughline.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.throughline.api.FirstAnswers.Claim;
import org.throughline.api.FirstAnswers.FirstAnswer;
import org.throughline.base.form.FormFiles;

/**
 * What every command goes through: its body has a limit, and with an `Idempotency-Key` it happens once.
 *
 * <p>The key is claimed, the use case runs and the answer is kept in one transaction, so a key is never spent without its effect
 * nor an effect had without its key. A second request with the key waits for the first at the database and then gets the first
 * answer. A command that was refused has changed nothing and keeps nothing: its key may be used again.
 */
class CommandFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    static final int LARGEST_BODY = 1024 * 1024;

    private static final int LARGEST_FILE = (int) FormFiles.LARGEST;
    private static final Pattern FILE = Pattern.compile(Api.V1 + "/tasks/[^/]+/files");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final FirstAnswers firstAnswers;
    private final TransactionTemplate transaction;
    private final Problems problems;

    CommandFilter(FirstAnswers firstAnswers, TransactionTemplate transaction, Problems problems) {
        this.firstAnswers = firstAnswers;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || TrialFilter.isTrial(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = FILE.matcher(Api.path(request)).matches() ? LARGEST_FILE : LARGEST_BODY;
        byte[] body = request.getContentLengthLong() > most
                ? null
                : request.getInputStream().readNBytes(most + 1);
        if (body == null || body.length > most) {
            problems.write(
                    response, problems.of(HttpStatus.PAYLOAD_TOO_LARGE, request.getLocale(), "api.problem.tooLarge"));
            return;
        }
        HttpServletRequest read = new ReadRequest(request, body);
        String key = request.getHeader(KEY);
        if (key == null) {
            chain.doFilter(read, response);
            return;
        }
        Command command = Command.of(request, key, body);
        if (!command.hasGoodKey()) {
            problems.write(
                    response,
                    problems.of(
                            HttpStatus.BAD_REQUEST,
                            request.getLocale(),
                            command.unsigned() ? "api.problem.keyNotRandom" : "api.problem.key"));
            return;
        }
        once(command, read, response, chain);
    }

    private void once(Command command, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        Optional<ProblemDetail> problem;
        try {
            problem = Optional.ofNullable(transaction.execute(status -> {
                @Nullable ProblemDetail refused = inTransaction(command, request, answer, chain);
                if (refused != null || answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                    status.setRollbackOnly();
                }
                return refused;
            }));
        } catch (OptimisticLockingFailureException lost) {
            problem = Optional.of(problems.of(HttpStatus.CONFLICT, request.getLocale(), "base.error.changedMeanwhile"));
        } catch (ChainFailed failed) {
            throw failed.asThrown();
        }
        if (problem.isPresent()) {
            answer.resetBuffer();
            problems.write(answer, problem.get());
        }
        answer.copyBodyToResponse();
    }

    private @Nullable ProblemDetail inTransaction(
            Command command, HttpServletRequest request, ContentCachingResponseWrapper answer, FilterChain chain) {
        Claim claim = firstAnswers.claim(command);
        FirstAnswer first = claim.first();
        if (first != null) {
            return claim.sameBody()
                    ? replay(first, answer)
                    : problems.of(HttpStatus.UNPROCESSABLE_ENTITY, request.getLocale(), "api.problem.keyReused");
        }
        try {
            chain.doFilter(request, answer);
        } catch (ServletException | IOException failed) {
            throw new ChainFailed(failed);
        }
        if (answer.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            firstAnswers.keep(
                    command,
                    new FirstAnswer(answer.getStatus(), answer.getContentType(), answer.getContentAsByteArray()));
        }
        return null;
    }

    private static @Nullable ProblemDetail replay(FirstAnswer first, HttpServletResponse answer) {
        answer.setStatus(first.status());
        answer.setHeader(REPLAYED, "true");
        if (first.contentType() != null) {
            answer.setContentType(first.contentType());
        }
        try {
            answer.getOutputStream().write(first.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return null;
    }

    /** Carries what a filter may throw through the transaction, which then rolls back. */
    private static final class ChainFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ChainFailed(Exception cause) {
            super(cause);
        }

        ServletException asThrown() {
            return getCause() instanceof ServletException servlet ? servlet : new ServletException(getCause());
        }
    }
}
