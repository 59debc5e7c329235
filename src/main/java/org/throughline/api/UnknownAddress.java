package org.throughline.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Every address under `/api` that is not one, so that no screen answers there.
 *
 * <p>A method that an address does not know ends here too, and is told which ones it knows.
 */
@RestController
@Hidden
class UnknownAddress {

    private static final String EVERYTHING = "/api/**";

    private final RequestMappingHandlerMapping addresses;

    UnknownAddress(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses) {
        this.addresses = addresses;
    }

    @RequestMapping(EVERYTHING)
    void nothing(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        Set<String> methods =
                methodsAt(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
        if (methods.isEmpty()) {
            throw new NotThere();
        }
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
    }

    private Set<String> methodsAt(PathContainer path) {
        Set<String> methods = new TreeSet<>();
        for (RequestMappingInfo known : addresses.getHandlerMethods().keySet()) {
            var patterns = known.getPathPatternsCondition();
            if (patterns != null
                    && !patterns.getPatternValues().contains(EVERYTHING)
                    && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path))) {
                known.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
            }
        }
        return methods;
    }
}
