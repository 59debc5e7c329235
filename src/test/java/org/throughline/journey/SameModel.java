package org.throughline.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a source means: without order, white space, prefixes and fractions of a pixel. */
final class SameModel {

    private static final Set<String> PLACES = Set.of("x", "y", "width", "height");

    private SameModel() {}

    static String xml(String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return meaning(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(source)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("Cannot be read: " + source, e);
        }
    }

    static JsonNode json(String source) {
        try {
            return new ObjectMapper().readTree(source);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Cannot be read: " + source, e);
        }
    }

    private static String meaning(Element element) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.add(attribute.getLocalName() + "=" + value(attribute));
            }
        }
        attributes.sort(null);
        List<String> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(meaning(inner));
            }
        }
        children.sort(null);
        String text = children.isEmpty() ? element.getTextContent().strip() : "";
        return "\n{%s}%s %s '%s' %s"
                .formatted(element.getNamespaceURI(), element.getLocalName(), attributes, text, children);
    }

    private static String value(Node attribute) {
        String value = attribute.getNodeValue();
        if (PLACES.contains(attribute.getLocalName())) {
            return String.valueOf(Math.round(Double.parseDouble(value)));
        }
        boolean type = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI());
        return type ? value.substring(value.indexOf(':') + 1) : value;
    }
}
