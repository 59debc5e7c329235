package org.throughline.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.base.web.ContentPolicy;

/** The page for people: Swagger UI from the jar, which reads the document and nothing from elsewhere. */
@RestController
@Hidden
class ApiPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final String HTML = """
            <!doctype html>
            <html lang="en">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Throughline API</title>
                <link rel="stylesheet" href="docs/files/swagger-ui.css">
              </head>
              <body>
                <main id="swagger-ui"><a href="openapi.json">The OpenAPI document</a></main>
                <script src="docs/files/swagger-ui-bundle.js"></script>
                <script src="docs/start.js"></script>
              </body>
            </html>
            """;
    private static final String START = """
            SwaggerUIBundle({
              url: 'openapi.json',
              dom_id: '#swagger-ui',
              validatorUrl: null,
              deepLinking: true,
              persistAuthorization: false,
            });
            """;

    private static final String IN_THE_JAR = "classpath*:META-INF/resources/webjars/swagger-ui/*/";
    private static final Map<String, MediaType> FILES = Map.of(
            "swagger-ui.css", new MediaType("text", "css"),
            "swagger-ui-bundle.js", new MediaType("text", "javascript"));

    @GetMapping(path = Api.PAGE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletResponse answer) {
        answer.setHeader(ContentPolicy.HEADER, POLICY);
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(HTML);
    }

    @GetMapping(path = Api.PAGE + "/start.js", produces = "text/javascript")
    String start() {
        return START;
    }

    @GetMapping(Api.PAGE + "/files/{name}")
    ResponseEntity<Resource> file(@PathVariable String name) throws IOException {
        MediaType type = FILES.get(name);
        if (type == null) {
            throw new NotThere();
        }
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(IN_THE_JAR + name);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .contentType(type)
                .body(found[0]);
    }
}
