package org.throughline.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tree of units.
 *
 * <p>The tree is small and asked at every step, so each node keeps it in memory and reads it again after a change.
 */
@Service
@Transactional
public class Units {

    private final OrgUnitRepository units;
    private final ManagedUnits managed;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable UnitTree known;

    Units(OrgUnitRepository units, ManagedUnits managed) {
        this.units = units;
        this.managed = managed;
    }

    /**
     * The unit with this id.
     *
     * @throws UnitRefused when there is none
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public UnitSummary unit(UUID id) {
        return tree().find(id).orElseThrow(() -> new UnitRefused("organisation.unit.unknown", id));
    }

    /** The unit with this code, if there is one. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<UnitSummary> byCode(String code) {
        return tree().all().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Every unit, by name. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<UnitSummary> all() {
        return tree().all();
    }

    /** The units directly below, by name. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<UnitSummary> children(UUID id) {
        return tree().children(id);
    }

    /** The groups at the top. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<UnitSummary> roots() {
        return tree().roots();
    }

    /** The unit itself and everything above it, nearest first. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<UnitSummary> upwards(UUID id) {
        return tree().upwards(id);
    }

    /** The ids of the unit itself and of everything below it. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Set<UUID> downwards(UUID id) {
        return tree().downwards(id);
    }

    /** Adds a unit below one that the signed-in person manages. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public UnitSummary add(AddUnit command) {
        if (command.parentId() == null) {
            managed.checkTop();
        } else {
            managed.check(command.parentId());
        }
        if (units.findByCode(command.code()).isPresent()) {
            throw new UnitRefused("organisation.unit.codeTaken", command.code());
        }
        if (command.parentId() != null) {
            UnitSummary parent = unit(command.parentId());
            if (parent.level().compareTo(command.level()) >= 0) {
                throw new UnitRefused("organisation.unit.level", parent.name());
            }
        }
        UnitSummary added = units.save(new OrgUnit(
                        command.code(),
                        command.name(),
                        command.level(),
                        command.parentId(),
                        command.zone(),
                        command.locale()))
                .summary();
        forget();
        return added;
    }

    /** Gives a unit another name. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void rename(UUID id, String name) {
        OrgUnit unit = managed.unit(id);
        if (name.isBlank() || name.length() > 120) {
            throw new UnitRefused("organisation.unit.name", name);
        }
        unit.rename(name);
        forget();
    }

    /**
     * Gives a unit another name, place in the tree, time zone and language.
     *
     * <p>Roles follow the tree: whoever holds one above the new place holds it here from the next request on, and whoever held one
     * only above the old place does not any more.
     */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void change(ChangeUnit command) {
        OrgUnit unit = managed.unit(command.unitId());
        UUID parentId = unit.summary().parentId();
        UUID newParentId = command.parentId();
        if (newParentId != null && !newParentId.equals(parentId)) {
            managed.check(newParentId);
            UnitMovePolicy.check(unit.summary(), unit(newParentId), downwards(command.unitId()));
            unit.moveBelow(newParentId);
        }
        unit.rename(command.name());
        unit.settle(command.zone(), command.locale());
        forget();
    }

    private UnitTree tree() {
        UnitTree tree = known;
        return tree == null ? read() : tree;
    }

    /** Keeps what it read only when nothing changed meanwhile: another thread may commit a unit while this one reads. */
    private UnitTree read() {
        long before = changes.get();
        UnitTree tree = new UnitTree(
                units.findAllByOrderByName().stream().map(OrgUnit::summary).toList());
        synchronized (changes) {
            if (changes.get() == before) {
                known = tree;
            }
        }
        return tree;
    }

    private void forget() {
        drop();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                drop();
            }
        });
    }

    private void drop() {
        synchronized (changes) {
            changes.incrementAndGet();
            known = null;
        }
    }
}
