package org.throughline.notice;

/** The addresses of calendar files, for whoever shows a link to one. */
public final class CalendarLinks {

    /** Where files of single things are; a file is there for whoever has the thing in their calendar. */
    public static final String FILES = "calendar/files/";

    /** Where feeds are; what follows is the secret. */
    public static final String FEEDS = "calendar/";

    /** How the names of all these files end. */
    public static final String END = ".ics";

    private CalendarLinks() {}

    /** The file of a session by its cycle's or its own reference, of a meeting by its reference, or of a task by its id. */
    public static String file(String uidOrRef) {
        return FILES + uidOrRef + END;
    }
}
