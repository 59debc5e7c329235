package org.throughline.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the product's own null marks: a field of a request that is not marked as nullable has to be there.
 *
 * <p>Without it a missing field would arrive as null in a use case that was promised a value.
 */
class RequiredUnlessNullable extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "org.throughline.";

    /** The same mapper, which now knows the marks. */
    static ObjectMapper addTo(ObjectMapper mapper) {
        RequiredUnlessNullable marks = new RequiredUnlessNullable();
        return mapper.setAnnotationIntrospectors(
                AnnotationIntrospector.pair(mapper.getSerializationConfig().getAnnotationIntrospector(), marks),
                AnnotationIntrospector.pair(mapper.getDeserializationConfig().getAnnotationIntrospector(), marks));
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        Class<?> type = member.getDeclaringClass();
        if (!type.isRecord() || !type.getName().startsWith(OURS)) {
            return null;
        }
        boolean required = member instanceof AnnotatedParameter parameter
                ? isRequired(parameter)
                : Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(member.getName()))
                        .anyMatch(component -> !isNullable(component.getAnnotatedType()));
        return required ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter && isRequired(parameter)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isRequired(AnnotatedParameter parameter) {
        return parameter.getOwner().getAnnotated() instanceof Executable executable
                && executable.getDeclaringClass().isRecord()
                && executable.getDeclaringClass().getName().startsWith(OURS)
                && !isNullable(executable.getAnnotatedParameterTypes()[parameter.getIndex()]);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
