package news.dateline.entities.http;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the API's description says of the whole. */
@OpenAPIDefinition(
        info = @Info(title = "Dateline entities", version = "1"),
        security = @SecurityRequirement(name = "token"),
        tags = {
            @Tag(name = "Entities", description = "Whom and what the articles name"),
            @Tag(name = "Merging", description = "Which entities are one"),
            @Tag(name = "Insight", description = "What the articles tell of entities over time and together"),
            @Tag(name = "Re-extraction", description = "Articles that are analysed again"),
            @Tag(name = "Reconciliation", description = "The W3C community group's API for matching tables"),
            @Tag(name = "Review", description = "What waits for a person, and what people decided"),
            @Tag(name = "Sets", description = "Watch lists of entities"),
            @Tag(name = "Extraction", description = "The names in a text")
        })
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm `dateline`")
public class ApiDescription extends Application {}
