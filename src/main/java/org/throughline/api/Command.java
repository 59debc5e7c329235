package org.throughline.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A command with its key.
 *
 * @param key as the caller made it
 * @param caller who calls; empty for routes on which nobody may be known
 * @param route method and path
 * @param body as it came
 * @param unsigned whether the route takes what nobody signs
 */
record Command(String key, String caller, String route, byte[] body, boolean unsigned) {

    private static final Pattern GOOD_KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");

    /** What people do in a room: who wrote, parked an idea or put dots on one must stand nowhere, not even as a hash. */
    private static final Pattern UNSIGNED = Pattern.compile(Api.V1 + "/cycles/[^/]+/room/.*");

    static Command of(HttpServletRequest request, String key, byte[] body) {
        boolean unsigned = UNSIGNED.matcher(Api.path(request)).matches();
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return new Command(
                key,
                unsigned || caller == null ? "" : caller.getName(),
                request.getMethod() + " " + Api.path(request),
                body.clone(),
                unsigned);
    }

    /** Long enough not to be met by chance; where no caller is known, nothing but 122 bits of chance. */
    boolean hasGoodKey() {
        return unsigned ? isRandom(key) : GOOD_KEY.matcher(key).matches();
    }

    /** Everything that makes it this command, but for the body. */
    byte[] identity() {
        return String.join("\n", key, caller, route).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isRandom(String key) {
        try {
            UUID id = UUID.fromString(key);
            return id.version() == 4 && id.variant() == 2 && id.toString().equalsIgnoreCase(key);
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
