package org.throughline.organisation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;

/** Who may sign in, and by which means: a password, or the organisation's own sign-in. */
@Service
@Transactional
@EnableConfigurationProperties(SingleSignOn.class)
public class Accounts {

    private static final int LONGEST_SUBJECT = 255;

    private final PersonRepository people;
    private final SignInLinkRepository links;
    private final SingleSignOn singleSignOn;
    private final PasswordEncoder passwords;
    private final ManagedUnits managed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            PersonRepository people,
            SignInLinkRepository links,
            SingleSignOn singleSignOn,
            PasswordEncoder passwords,
            ManagedUnits managed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.singleSignOn = singleSignOn;
        this.passwords = passwords;
        this.managed = managed;
        this.events = events;
        this.clock = clock;
    }

    /** The account with this lower-case name, if there is one. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<Account> find(String userName) {
        return people.findByUserName(userName).map(Accounts::account);
    }

    /**
     * The account that an administrator has linked to this subject of this issuer, if there is one.
     *
     * <p>Nothing else of a token counts: an e-mail address can be claimed by whoever runs the provider.
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<Account> findLinked(String issuer, String subject) {
        return links.findByIssuerAndSubject(issuer, subject)
                .flatMap(link -> people.findById(link.personId()))
                .map(Accounts::account);
    }

    /** Gives the signed-in person another password and ends the other sessions. */
    @AnySignedIn
    public void changeMine(ChangePassword command) {
        Person me = people.findById(managed.actor()).orElseThrow(NotAllowed::new);
        String hash = me.passwordHash();
        if (hash == null || !PasswordPolicy.fits(command.current()) || !passwords.matches(command.current(), hash)) {
            throw new PersonRefused("organisation.password.wrong");
        }
        me.changePassword(passwords.encode(command.next()));
        events.publishEvent(new PasswordChanged(me.id(), true));
    }

    /** Gives somebody a new password, such as the first one or after it was forgotten, and ends that person's sessions. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void setPassword(UUID personId, String password) {
        Person person = managed.person(personId);
        PasswordPolicy.check(password);
        person.changePassword(passwords.encode(password));
        events.publishEvent(new PasswordChanged(personId, false));
    }

    /** Ends every way in of a person and every session at once; tasks and records stay. Nobody can do this to themselves. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void disable(UUID personId) {
        Person person = managed.person(personId);
        if (personId.equals(managed.actor())) {
            throw new PersonRefused("organisation.person.notYourself");
        }
        person.disable();
        events.publishEvent(new PersonDisabled(personId));
    }

    /** Lets somebody back in who was disabled. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void enable(UUID personId) {
        Person person = managed.person(personId);
        person.enable();
        if (singleSignOn.isConfigured()
                && links.findByPersonIdAndIssuer(personId, singleSignOn.requireIssuer())
                        .isPresent()) {
            person.admit();
        }
    }

    /** The subject by which the organisation's own sign-in knows the person, if an administrator has linked one. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional(readOnly = true)
    public Optional<String> linkedSubject(UUID personId) {
        managed.person(personId);
        return links.findByPersonIdAndIssuer(personId, singleSignOn.requireIssuer())
                .map(SignInLink::subject);
    }

    /** Says that the organisation's own sign-in means this person by this subject; replaces what was said before. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void link(UUID personId, String subject) {
        Person person = managed.person(personId);
        String issuer = singleSignOn.requireIssuer();
        String written = subject.strip();
        if (written.isEmpty() || written.length() > LONGEST_SUBJECT) {
            throw new PersonRefused("organisation.link.subject");
        }
        Optional<SignInLink> taken = links.findByIssuerAndSubject(issuer, written);
        if (taken.isPresent()) {
            if (taken.get().personId().equals(personId)) {
                return;
            }
            throw new PersonRefused("organisation.link.taken");
        }
        remove(personId, issuer);
        links.save(new SignInLink(personId, issuer, written, clock.instant(), managed.actor()));
        person.admit();
    }

    /** Ends the link to the organisation's own sign-in and the person's sessions. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void unlink(UUID personId) {
        managed.person(personId);
        remove(personId, singleSignOn.requireIssuer());
    }

    private void remove(UUID personId, String issuer) {
        links.findByPersonIdAndIssuer(personId, issuer).ifPresent(link -> {
            links.delete(link);
            links.flush();
            events.publishEvent(new SignInLinkEnded(personId));
        });
    }

    private static Account account(Person person) {
        PersonSummary summary = person.summary();
        return new Account(
                summary.id(), summary.userName(), summary.displayName(), summary.active(), person.passwordHash());
    }

    /**
     * One account.
     *
     * @param personId whose it is
     * @param userName name to sign in with
     * @param displayName name as people say it
     * @param active whether the person may sign in
     * @param passwordHash hash with its algorithm, null when no password is set
     */
    public record Account(
            UUID personId,
            String userName,
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
