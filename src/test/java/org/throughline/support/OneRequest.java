package org.throughline.support;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** One request of a browser; without it a whole test counts as one. */
final class OneRequest {

    private OneRequest() {}

    static <T> T during(Supplier<T> work) {
        @Nullable RequestAttributes before = RequestContextHolder.getRequestAttributes();
        ServletRequestAttributes request = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(request);
        try {
            return work.get();
        } finally {
            request.requestCompleted();
            RequestContextHolder.setRequestAttributes(before);
        }
    }
}
