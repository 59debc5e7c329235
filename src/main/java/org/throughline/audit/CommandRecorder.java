package org.throughline.audit;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.access.ActingFor;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;

/**
 * Writes down every command: who used which use case on what, in the same transaction, once.
 *
 * <p>It stands inside of the transaction ({@link AuditConfiguration}). A use case that another one calls is part of that one's
 * command; in a job of the engine each use case that the model calls is a command of the clock.
 */
@Aspect
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CommandRecorder {

    private final EntryBook book;
    private final CurrentPerson currentPerson;
    private final ActingFor actingFor;
    private final PlatformTransactionManager transactions;
    private final Clock clock;
    private final Map<Method, Optional<String>> commands = new ConcurrentHashMap<>();

    CommandRecorder(
            EntryBook book,
            CurrentPerson currentPerson,
            ActingFor actingFor,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.book = book;
        this.currentPerson = currentPerson;
        this.actingFor = actingFor;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Around(
            "within(org.throughline..*) && @within(org.springframework.stereotype.Service) && execution(public * *(..))")
    @Nullable
    Object record(ProceedingJoinPoint call) throws Throwable {
        MethodSignature signature = (MethodSignature) call.getSignature();
        Method useCase = signature.getMethod();
        Optional<String> command = commands.computeIfAbsent(useCase, this::command);
        if (command.isEmpty()) {
            return call.proceed();
        }
        CommandFacts facts = CommandFacts.of(signature.getParameterNames(), call.getArgs());
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return afterwards(call, command.get(), facts);
        }
        EntryBuffer buffer = book.current();
        OpenCommand outer = buffer.open();
        if (outer != null) {
            outer.calls(facts);
            actingFor.find().ifPresent(outer::actsFor);
            return call.proceed();
        }
        return within(buffer, call, command.get(), facts);
    }

    private @Nullable Object within(EntryBuffer buffer, ProceedingJoinPoint call, String name, CommandFacts facts)
            throws Throwable {
        OpenCommand command = open(name, facts);
        buffer.begin(command);
        try {
            Object result = call.proceed();
            buffer.add(command.acknowledged(result, clock.instant()));
            return result;
        } finally {
            buffer.end();
        }
    }

    /** A use case that wants no transaction of its own is recorded when it has returned. */
    private @Nullable Object afterwards(ProceedingJoinPoint call, String name, CommandFacts facts) throws Throwable {
        OpenCommand command = open(name, facts);
        Object result = call.proceed();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> book.current().add(command.acknowledged(result, clock.instant())));
        return result;
    }

    private OpenCommand open(String name, CommandFacts facts) {
        return new OpenCommand(name, currentPerson.find().map(Actor::personId).orElse(null), facts);
    }

    private Optional<String> command(Method useCase) {
        Class<?> type = useCase.getDeclaringClass();
        return CommandPolicy.isCommand(useCase, type)
                ? Optional.of(CommandPolicy.name(useCase, type))
                : Optional.empty();
    }
}
