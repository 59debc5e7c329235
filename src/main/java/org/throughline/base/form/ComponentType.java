package org.throughline.base.form;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every component of the form-js schema, version 19, that a form may hold. */
public enum ComponentType {
    TEXTFIELD("textfield"),
    TEXTAREA("textarea"),
    NUMBER("number"),
    DATETIME("datetime"),
    CHECKBOX("checkbox"),
    CHECKLIST("checklist"),
    RADIO("radio"),
    SELECT("select"),
    TAGLIST("taglist"),
    FILEPICKER("filepicker"),
    EXPRESSION("expression"),
    TEXT("text"),
    HTML("html"),
    IMAGE("image"),
    TABLE("table"),
    DOCUMENT_PREVIEW("documentPreview"),
    SEPARATOR("separator"),
    SPACER("spacer"),
    BUTTON("button"),
    GROUP("group"),
    DYNAMIC_LIST("dynamiclist");

    private static final Map<String, ComponentType> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(ComponentType::schemaName, Function.identity()));

    private final String schemaName;

    ComponentType(String schemaName) {
        this.schemaName = schemaName;
    }

    /** The word that the schema uses. */
    public String schemaName() {
        return schemaName;
    }

    static Optional<ComponentType> of(String schemaName) {
        return Optional.ofNullable(BY_NAME.get(schemaName));
    }
}
