package org.throughline.base.process;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The outer door: looks at a file before anything builds a tree of it.
 *
 * <p>It streams through the file with document types off and stops at the first limit that is passed, so the cost of a hostile file is
 * that of reading its first megabyte once.
 */
final class ModelSource {

    /** The largest file: the largest supplied model has 123 kB. */
    static final int MOST_BYTES = 1024 * 1024;
    /** The largest supplied model has about 3,000, drawing included. */
    static final int MOST_ELEMENTS = 12_000;

    static final int DEEPEST = 60;
    static final int MOST_ATTRIBUTES = 60;
    /** Of one attribute or one text: documentation has 4,000, a table's cell less. */
    static final int LONGEST_VALUE = 8_000;

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("\\A<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_1_1 = Pattern.compile("\\A<\\?xml[^>]{0,100}version\\s*=\\s*[\"'](?!1\\.0[\"'])");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String model;
    private String element;
    private int elements;
    private int depth;

    private ModelSource(String model) {
        this.model = model;
        this.element = model;
    }

    /** Bytes as text. */
    sealed interface Decoded {
        /** Plain UTF-8, without its mark. */
        record Text(String text) implements Decoded {}

        /** Anything else. */
        record Refused(Finding finding) implements Decoded {}
    }

    /** Reads bytes strictly: no other encoding, no half characters, no NUL, no more than fits. */
    static Decoded decode(String model, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Decoded.Refused(tooLarge(model));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
            if (plain.indexOf('\0') >= 0 || OTHER_ENCODING.matcher(plain).find()) {
                return new Decoded.Refused(Finding.of(ModelRule.ENCODED_AS_UTF_8, model, model));
            }
            return new Decoded.Text(plain);
        } catch (CharacterCodingException otherEncoding) {
            return new Decoded.Refused(Finding.of(ModelRule.ENCODED_AS_UTF_8, model, model));
        }
    }

    /** The first limit that an XML file passes; empty when it may be read. */
    static Optional<Finding> check(String model, String xml) {
        if (xml.length() > MOST_BYTES) {
            return Optional.of(tooLarge(model));
        }
        if (xml.indexOf('\0') >= 0
                || OTHER_ENCODING.matcher(xml).find()
                || XML_1_1.matcher(xml).find()) {
            return Optional.of(Finding.of(ModelRule.ENCODED_AS_UTF_8, model, model));
        }
        return new ModelSource(model).stream(xml);
    }

    private static Finding tooLarge(String model) {
        return Finding.as(ModelRule.FILE_FITS, "bytes", model, model, MOST_BYTES / 1024);
    }

    private Optional<Finding> stream(String xml) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (Thread.currentThread().isInterrupted()) {
                    return Optional.of(Finding.of(ModelRule.TOO_COSTLY, model, model));
                }
                Optional<Finding> found = look(reader, reader.next());
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException unreadable) {
            return Optional.of(unreadable(unreadable));
        }
    }

    /** The JDK's own reader, whatever else is on the class path, with its limits as low as ours. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", MOST_ATTRIBUTES);
        return factory;
    }

    private Optional<Finding> look(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                return start(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                return reader.getTextLength() > LONGEST_VALUE ? found("text", LONGEST_VALUE) : Optional.empty();
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                return Optional.of(Finding.as(ModelRule.NO_EXTERNAL_RESOURCE, "doctype", model, element));
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                return Optional.of(Finding.as(
                        ModelRule.NO_EXTERNAL_RESOURCE,
                        "instruction",
                        model,
                        element,
                        Findings.shortened(reader.getPITarget())));
            }
            default -> {
                // comments and blanks are harmless
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> start(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id")) {
                element = Findings.shortened(reader.getAttributeValue(i));
            }
        }
        elements++;
        depth++;
        if (elements > MOST_ELEMENTS) {
            return found("elements", MOST_ELEMENTS);
        }
        if (depth > DEEPEST) {
            return found("depth", DEEPEST);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeValue(i).length() > LONGEST_VALUE) {
                return found("text", LONGEST_VALUE);
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> found(String limit, int most) {
        return Optional.of(Finding.as(ModelRule.FILE_FITS, limit, model, element, most));
    }

    private Finding unreadable(XMLStreamException unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        if (message.contains("JAXP00010002")) {
            return Finding.as(ModelRule.FILE_FITS, "attributes", model, element, MOST_ATTRIBUTES);
        }
        if (message.contains("DOCTYPE") || message.contains("DTD") || message.contains("The entity ")) {
            return Finding.as(ModelRule.NO_EXTERNAL_RESOURCE, "doctype", model, element);
        }
        int line =
                unreadable.getLocation() == null ? 0 : unreadable.getLocation().getLineNumber();
        return Finding.as(ModelRule.READABLE, "xml", model, element, line);
    }
}
