package org.throughline.base.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Use case that changes something and yet leaves no entry in the audit log.
 *
 * <p>Right for what nobody may be able to attach to a person (contributions that appear as a count), for words that were not sent
 * yet, and for what only repeats elsewhere what stands already. A test lists all of them.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotRecorded {

    /** Why there is no entry. */
    String value();
}
