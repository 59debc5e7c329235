package org.throughline.base.process;

/** What people call an element. */
final class Labels {

    private Labels() {}

    /** Its name; its id where it has none. */
    static String of(XmlNode node) {
        return node.attribute("name")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .orElse(node.id());
    }
}
