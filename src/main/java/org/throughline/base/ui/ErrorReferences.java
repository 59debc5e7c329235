package org.throughline.base.ui;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Short names for entries in the log, such as "7KQ-2", that can be read out on the telephone: no letter looks like a digit. */
@Component
class ErrorReferences {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder reference = new StringBuilder();
        for (int place = 0; place < 4; place++) {
            reference.append(place == 3 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
