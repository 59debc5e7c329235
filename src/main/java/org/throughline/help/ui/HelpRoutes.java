package org.throughline.help.ui;

/** The addresses of help. */
final class HelpRoutes {

    static final String HELP = "help";
    static final String WORDS = "help/words";
    static final String OFFERS = "help/offers";
    static final String REF = "ref";

    private HelpRoutes() {}

    static String request(String ref) {
        return HELP + "/" + ref;
    }

    static String offer(String ref) {
        return OFFERS + "/" + ref;
    }
}
