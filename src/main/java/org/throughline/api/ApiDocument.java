package org.throughline.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beyond what stands at the controllers: signing in, problems, keys. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "token";
    private static final String PASSWORD = "password";
    private static final String ABOUT = """
            The same use cases as the screens, with the same permissions. Sign in with a personal token
            (`Authorization: Bearer tl_…`, made under your name in the product); in the demo world also with name and password.

            * Instants are ISO 8601 with an offset, days are `2026-10-16`.
            * Lists take `page` (from 0) and `size` (1 to 100) and tell the `total`; their order is stable.
            * A command may carry an `Idempotency-Key`. For seven days the same key by the same person at the same address
              answers with the first result and does nothing again; with another body it is a 422. A refused command keeps
              nothing. Under `/cycles/{ref}/room` the key has to be a random UUID, because nothing there may lead to a person.
            * What is wrong comes as `application/problem+json` (RFC 9457), in the language of `Accept-Language`; `code` is the
              same in every language. What is not there and what is not yours is the same 404.
            * Bodies are strict: a field that is not known or comes twice is refused.
            """;

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Not readable, or a field that is not known",
            "401", "Not signed in",
            "403", "The token does not reach this far, or no role opens this",
            "404", "Not there, or not yours",
            "409", "Somebody or something was quicker; says who, where the caller may know",
            "413", "Larger than 1 MB, a file than 10 MB",
            "415", "Not JSON",
            "422", "A rule or a field is not met; `errors` lists the fields");

    @Bean
    OpenAPI apiDocument() {
        return new OpenAPI()
                .info(new Info().title("Throughline").version("v1").description(ABOUT))
                .servers(List.of(new Server().url("/").description("This installation")))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal token with the scopes READ, WRITE, DEMO"))
                        .addSecuritySchemes(
                                PASSWORD,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Name and password, in the demo world only")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(PASSWORD));
    }

    /** Reads the same null marks as the API itself, so that the document says which fields are needed. */
    @Bean
    ModelResolver schemasWithNullMarks() {
        return new ModelResolver(RequiredUnlessNullable.addTo(Json31.mapper().copy())).openapi31(true);
    }

    @Bean
    OpenApiCustomizer everyOperation() {
        return document -> document.getPaths()
                .values()
                .forEach(path -> path.readOperationsMap().forEach(ApiDocument::complete));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        ApiResponses responses = operation.getResponses();
        boolean command = method != PathItem.HttpMethod.GET;
        REFUSALS.forEach((status, words) -> {
            boolean fits = command || List.of("400", "401", "403", "404").contains(status);
            if (fits) {
                responses.addApiResponse(status, refusal(words));
            }
        });
        if (command) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name(CommandFilter.KEY)
                    .description("Makes the command happen once")
                    .schema(new StringSchema().minLength(8).maxLength(128)));
            responses.values().stream()
                    .filter(response -> response.getContent() == null)
                    .forEach(response -> response.addHeaderObject(
                            CommandFilter.REPLAYED,
                            new Header()
                                    .description("true when this is a first answer again")
                                    .schema(new StringSchema())));
        }
    }

    private static ApiResponse refusal(String words) {
        return new ApiResponse()
                .description(words)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        Schema<?> error =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("One sentence for a person"))
                .addProperty("code", new StringSchema().description("The same in every language"))
                .addProperty("errors", new ArraySchema().items(error))
                .addProperty("who", new StringSchema().description("Who was quicker"))
                .addProperty("when", new StringSchema().format("date-time"))
                .addProperty("nowWith", new ArraySchema().items(new StringSchema()));
    }
}
