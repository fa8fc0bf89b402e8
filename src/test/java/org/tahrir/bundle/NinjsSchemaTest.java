package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Correction;
import org.tahrir.article.Published;
import org.tahrir.article.Story;
import org.tahrir.text.Seeds;

/// Everything that goes out is valid by the official schema of ninjs 3.1.
class NinjsSchemaTest {
    private static final Path STANDARD = Path.of("../shared/standards/ninjs/specification");
    private static final List<JsonSchema> SCHEMA = new ArrayList<>();

    @BeforeAll
    static void loadTheSchema() {
        Assumptions.assumeTrue(Files.exists(STANDARD), "the shared folder with the standards is absent");
        String geoJson = STANDARD.resolve("GeoJSON-schema.json").toUri().toString();
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaMappers(
                        mappers -> mappers.mappings(uri -> uri.startsWith("https://geojson.org/") ? geoJson : uri)));
        SCHEMA.add(factory.getSchema(SchemaLocation.of(
                STANDARD.resolve("ninjs-schema_3.1.json").toUri().toString())));
    }

    @Test
    void isValidForStoriesOfEveryKind() {
        Seeds.each(300, chance -> {
            Entry entry = BundleSamples.random(chance, 1);
            assertValid(entry, Purpose.PUBLISH);
            assertValid(entry, Purpose.HANDOVER);
        });
    }

    @Test
    void isValidForAKilledStory() {
        Story story = BundleSamples.random(Seeds.chance(7), 1).story();
        Story killed = story.withArticle(
                story.article()
                        .withCorrection(new Correction(
                                Correction.Kind.KILL, "سُحب", BundleSamples.NOW.atOffset(java.time.ZoneOffset.UTC))),
                BundleSamples.NOW);
        String json =
                assertValid(new Entry(killed, Published.NEVER.next(killed.article()), List.of()), Purpose.PUBLISH);
        assertThat(json).contains("\"pubStatus\": \"canceled\"");
    }

    @Test
    void isRefusedByTheSchemaWhenSomethingOfOursLeaksIn() {
        assertThat(errors("{\"uri\": \"urn:uuid:1\", \"kicker\": \"x\"}")).isNotEmpty();
    }

    private static String assertValid(Entry entry, Purpose purpose) {
        String json = new String(
                Ninjs.write(entry, BundleSamples.HOUSE, purpose, Set.of(BundleSamples.id(2))), StandardCharsets.UTF_8);
        assertThat(errors(json)).isEmpty();
        return json;
    }

    private static List<String> errors(String json) {
        return SCHEMA.getFirst().validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
