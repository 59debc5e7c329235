package org.throughline.studio.diff;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML without document types, entities or anything outside of it; names without their prefixes. */
public record XmlTree(Element element) {

    /** The root; empty when the text does not read. */
    public static Optional<XmlTree> read(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(new XmlTree(
                    builder.parse(new InputSource(new StringReader(xml))).getDocumentElement()));
        } catch (SAXException | IOException unreadable) {
            return Optional.empty();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String name() {
        return element.getLocalName();
    }

    /** The attribute of that name, in whichever namespace; empty when it is not there. */
    public String attribute(String name) {
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Node attribute = element.getAttributes().item(at);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue().strip();
            }
        }
        return "";
    }

    /** All text in it. */
    public String text() {
        return element.getTextContent().strip();
    }

    public List<XmlTree> children() {
        List<XmlTree> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new XmlTree(child));
            }
        }
        return children;
    }

    public List<XmlTree> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    /** Itself and everything in it; elements are drawn from the top. */
    public Stream<XmlTree> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(XmlTree::all));
    }
}
