package org.throughline.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/** Where the API is. */
final class Api {

    /** The version stands in the path: what changes the meaning of an answer gets a new one beside it. */
    static final String V1 = "/api/v1";

    /** The document for programs. */
    static final String DOCUMENT = V1 + "/openapi.json";

    /** The page for people. */
    static final String PAGE = V1 + "/docs";

    private Api() {}

    /** The address of a request as routes see it: decoded, without the path of the installation. */
    static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }
}
