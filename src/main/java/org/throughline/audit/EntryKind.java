package org.throughline.audit;

/** What an entry of the record is. */
enum EntryKind {
    /** Somebody or the clock used a use case, and nothing else tells what came of it. */
    COMMAND,
    /** The same, and sentences in the story of a thing tell what came of it. */
    TOLD_COMMAND,
    /** A sentence in the story of a thing. */
    STORY
}
