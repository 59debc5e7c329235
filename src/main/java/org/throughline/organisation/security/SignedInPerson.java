package org.throughline.organisation.security;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session. Holds no roles: those are read when they are asked for, so that an ended role ends at once. */
final class SignedInPerson implements KnownPerson, UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID personId;
    private final String userName;
    private final String displayName;
    private final boolean active;
    private @Nullable String passwordHash;

    SignedInPerson(UUID personId, String userName, String displayName, boolean active, @Nullable String passwordHash) {
        this.personId = personId;
        this.userName = userName;
        this.displayName = displayName;
        this.active = active;
        this.passwordHash = passwordHash;
    }

    @Override
    public UUID personId() {
        return personId;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInPerson person && person.personId.equals(personId);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}
