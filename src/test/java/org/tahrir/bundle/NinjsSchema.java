package org.tahrir.bundle;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The official schema of ninjs 3.1. Tests that ask for it are skipped, visibly, where the standards aren't at hand.
public final class NinjsSchema {
    private static final Path STANDARD = Path.of("../shared/standards/ninjs/specification");

    private final JsonSchema schema;

    private NinjsSchema(JsonSchema schema) {
        this.schema = schema;
    }

    public static NinjsSchema load() {
        Assumptions.assumeTrue(Files.exists(STANDARD), "the shared folder with the standards is absent");
        String geoJson = STANDARD.resolve("GeoJSON-schema.json").toUri().toString();
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaMappers(
                        mappers -> mappers.mappings(uri -> uri.startsWith("https://geojson.org/") ? geoJson : uri)));
        return new NinjsSchema(factory.getSchema(SchemaLocation.of(
                STANDARD.resolve("ninjs-schema_3.1.json").toUri().toString())));
    }

    /// What the schema has against a document; nothing when it is valid.
    public List<String> errors(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
