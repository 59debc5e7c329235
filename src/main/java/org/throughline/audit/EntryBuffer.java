package org.throughline.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries of one transaction; they are written right before it commits and are gone when it rolls back. */
final class EntryBuffer implements TransactionSynchronization {

    private final EntryBook book;
    private final List<NewEntry> waiting = new ArrayList<>();
    private @Nullable OpenCommand open;
    private boolean written;

    EntryBuffer(EntryBook book) {
        this.book = book;
    }

    /** The use case that is under way; everything else that happens is part of it. */
    @Nullable
    OpenCommand open() {
        return open;
    }

    void begin(OpenCommand command) {
        this.open = command;
    }

    void end() {
        this.open = null;
    }

    void add(NewEntry entry) {
        if (written) {
            book.append(List.of(entry));
        } else {
            waiting.add(entry);
        }
        if (open != null && entry.kind() == EntryKind.STORY) {
            open.told(entry);
        }
    }

    /** The sentences about a thing that are not in the database yet, in order. */
    List<NewEntry> storyOf(String subjectRef) {
        return waiting.stream()
                .filter(entry -> entry.kind() == EntryKind.STORY && subjectRef.equals(entry.subject()))
                .toList();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        book.append(waiting);
        waiting.clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(EntryBook.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(EntryBook.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(EntryBook.class);
    }
}
