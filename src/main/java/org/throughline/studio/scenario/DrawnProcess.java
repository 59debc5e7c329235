package org.throughline.studio.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.studio.diff.XmlTree;

/** What a drawing of a process shows: its sequence flows in the order of the file, and the names of its elements. */
public final class DrawnProcess {

    /**
     * A sequence flow.
     *
     * @param id of it
     * @param name that it has in the drawing, such as the answer to a question; may be empty
     * @param from id of the element that it leaves
     * @param to id of the element that it enters
     */
    public record Flow(String id, String name, String from, String to) {}

    private final Map<String, String> names = new HashMap<>();
    private final List<Flow> flows = new ArrayList<>();

    /** Reads a model; one that does not read shows nothing. */
    public DrawnProcess(String source) {
        XmlTree.read(source).stream().flatMap(XmlTree::all).forEach(this::read);
    }

    private void read(XmlTree element) {
        String id = element.attribute("id");
        String name = element.attribute("name").replaceAll("\\s+", " ");
        if (!id.isEmpty() && !name.isEmpty()) {
            names.put(id, name);
        }
        if (element.name().equals("sequenceFlow")) {
            flows.add(new Flow(id, name, element.attribute("sourceRef"), element.attribute("targetRef")));
        }
    }

    public List<Flow> flows() {
        return List.copyOf(flows);
    }

    /** The name of an element; what has no name keeps its id. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }
}
