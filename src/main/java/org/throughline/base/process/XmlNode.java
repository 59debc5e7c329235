package org.throughline.base.process;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An element of a model with everything that is written in it, whoever parsed it.
 *
 * @param place its id; without one, `parent/tag` with the id of the nearest element around it
 * @param name namespace and local name
 * @param attributes in the order of the file
 * @param text of the element itself, trimmed
 * @param children elements in it
 */
record XmlNode(String place, QName name, Map<QName, String> attributes, String text, List<XmlNode> children) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

    private static final QName ID = new QName("id");

    /** Reads a file; document types, entities and anything outside the file are refused, and what is too big or too deep. */
    static XmlNode read(String xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return of(
                    builder.parse(new InputSource(new StringReader(xml))).getDocumentElement(),
                    "",
                    ModelSource.DEEPEST);
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the engine's own parser has read. */
    static XmlNode of(Element element) {
        return of(element, "", ModelSource.DEEPEST);
    }

    private static XmlNode of(Element element, String parent, int depthLeft) {
        if (depthLeft == 0) {
            throw new ProcessEngineException("Elements are nested deeper than %d".formatted(ModelSource.DEEPEST));
        }
        Map<QName, String> attributes = new LinkedHashMap<>();
        for (String key : element.attributes()) {
            if (key.equals(XMLConstants.XMLNS_ATTRIBUTE) || key.startsWith(XMLConstants.XMLNS_ATTRIBUTE + ":")) {
                continue;
            }
            int colon = key.lastIndexOf(':');
            QName name = colon < 0 ? new QName(key) : new QName(key.substring(0, colon), key.substring(colon + 1));
            attributes.put(name, Objects.requireNonNullElse(element.attribute(key), ""));
        }
        String place = place(parent, element.getTagName(), attributes);
        return new XmlNode(
                place,
                new QName(element.getUri(), element.getTagName()),
                attributes,
                Objects.requireNonNullElse(element.getText(), "").trim(),
                element.elements().stream()
                        .map(child -> of(child, place, depthLeft - 1))
                        .toList());
    }

    private static XmlNode of(org.w3c.dom.Element element, String parent, int depthLeft) throws SAXException {
        if (depthLeft == 0) {
            throw new SAXException("Elements are nested deeper than %d".formatted(ModelSource.DEEPEST));
        }
        Map<QName, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.put(name(attribute), attribute.getValue());
            }
        }
        String place = place(parent, element.getLocalName(), attributes);
        List<XmlNode> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Element inner) {
                children.add(of(inner, place, depthLeft - 1));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return new XmlNode(place, name(element), attributes, text.toString().trim(), List.copyOf(children));
    }

    private static String place(String parent, String tag, Map<QName, String> attributes) {
        String id = attributes.get(ID);
        if (id != null && !id.isBlank()) {
            return id;
        }
        int slash = parent.indexOf('/');
        String around = slash < 0 ? parent : parent.substring(0, slash);
        return around.isEmpty() ? tag : around + "/" + tag;
    }

    private static QName name(Node node) {
        return new QName(node.getNamespaceURI(), node.getLocalName());
    }

    String local() {
        return name.getLocalPart();
    }

    boolean is(String bpmnName) {
        return BPMN.equals(name.getNamespaceURI()) && local().equals(bpmnName);
    }

    /** The attribute without a namespace. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(new QName(attribute)));
    }

    /** The engine's attribute of that name. */
    Optional<String> camunda(String attribute) {
        return Optional.ofNullable(attributes.get(new QName(CAMUNDA, attribute)))
                .or(() -> Optional.ofNullable(attributes.get(new QName(CAMUNDA_DMN, attribute))));
    }

    /** Its id, or what stands for it in a finding. */
    String id() {
        return place;
    }

    /** Itself and everything in it, from the top. */
    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
    }

    /** Every BPMN element of that name in it. */
    Stream<XmlNode> every(String bpmnName) {
        return all().filter(node -> node.is(bpmnName));
    }

    /** The elements of that local name directly in it. */
    List<XmlNode> children(String localName) {
        return children.stream()
                .filter(child -> child.local().equals(localName))
                .toList();
    }

    /** The first element of that local name directly in it. */
    @Nullable
    XmlNode child(String localName) {
        List<XmlNode> found = children(localName);
        return found.isEmpty() ? null : found.get(0);
    }
}
