package org.throughline.organisation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What signing in needs to know about a person; nobody else asks. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final PersonRepository people;

    Accounts(PersonRepository people) {
        this.people = people;
    }

    /** The account with this lower-case name, if there is one. */
    @CalledByProcess
    public Optional<Account> find(String userName) {
        return people.findByUserName(userName).map(person -> {
            PersonSummary summary = person.summary();
            return new Account(summary.id(), summary.displayName(), summary.active(), person.passwordHash());
        });
    }

    /**
     * One account.
     *
     * @param personId whose it is
     * @param displayName name as people say it
     * @param active whether the person may sign in
     * @param passwordHash hash with its algorithm, null when no password is set
     */
    public record Account(
            UUID personId,
            String displayName,
            boolean active,
            @Nullable String passwordHash) {
        /** Never shows the hash. */
        @Override
        public String toString() {
            return "Account[" + personId + "]";
        }
    }
}
