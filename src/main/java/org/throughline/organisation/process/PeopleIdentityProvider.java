package org.throughline.organisation.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;

/**
 * Shows the engine the product's people and roles, read only.
 *
 * <p>A user's id is the person's id, a group's id is the name of the role. The engine signs nobody in, and there is no default
 * administrator.
 */
class PeopleIdentityProvider implements ReadOnlyIdentityProvider {

    private final People people;

    PeopleIdentityProvider(People people) {
        this.people = people;
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return person(userId).map(PeopleIdentityProvider::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new PeopleQuery();
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new PeopleQuery();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("People are not kept in the engine's tables");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return List.of(Role.values()).stream()
                .filter(role -> role.name().equals(groupId))
                .map(PeopleIdentityProvider::group)
                .findFirst()
                .orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new RoleQuery();
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new RoleQuery();
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants();
    }

    @Override
    public void flush() {
        // Nothing is written.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    private Optional<PersonSummary> person(String userId) {
        try {
            return people.find(UUID.fromString(userId)).filter(PersonSummary::active);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static User user(PersonSummary person) {
        UserEntity user = new UserEntity(person.id().toString());
        user.setFirstName(person.displayName());
        return user;
    }

    private static Group group(Role role) {
        GroupEntity group = new GroupEntity(role.name());
        group.setName(role.name());
        group.setType("ROLE");
        return group;
    }

    private final class PeopleQuery extends UserQueryImpl {

        @Override
        public long executeCount(CommandContext context) {
            return matching().size();
        }

        @Override
        public List<User> executeList(CommandContext context, Page page) {
            return matching();
        }

        private List<User> matching() {
            List<PersonSummary> found = getId() == null
                    ? people.all()
                    : person(getId()).map(List::of).orElse(List.of());
            return found.stream()
                    .filter(person -> getGroupId() == null
                            || people.rolesOf(person.id()).stream()
                                    .anyMatch(grant -> grant.role().name().equals(getGroupId())))
                    .map(PeopleIdentityProvider::user)
                    .toList();
        }
    }

    private final class RoleQuery extends GroupQueryImpl {

        @Override
        public long executeCount(CommandContext context) {
            return matching().size();
        }

        @Override
        public List<Group> executeList(CommandContext context, Page page) {
            return matching();
        }

        private List<Group> matching() {
            List<Role> roles = getUserId() == null
                    ? List.of(Role.values())
                    : person(getUserId())
                            .map(person -> people.rolesOf(person.id()).stream()
                                    .map(grant -> grant.role())
                                    .distinct()
                                    .toList())
                            .orElse(List.of());
            return roles.stream()
                    .filter(role -> getId() == null || role.name().equals(getId()))
                    .map(PeopleIdentityProvider::group)
                    .toList();
        }
    }

    private static final class NoTenants extends TenantQueryImpl {

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext context, Page page) {
            return List.of();
        }
    }
}
