package org.throughline.benchmark;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves out what the class path holds for tests, so that the product is found as it is shipped. */
final class NotOfTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory readers) throws IOException {
        return found.getResource().getURL().toString().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotOfTests;
    }

    @Override
    public int hashCode() {
        return NotOfTests.class.hashCode();
    }
}
