package org.tahrir.bundle;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tahrir.article.Arrival;
import org.tahrir.article.House;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Stories as IPTC ninjs: ours out as version 3.1, everybody's in as 3, 2 or 1 (with what Superdesk adds to it).
public final class Ninjs {
    private static final int MAX_BYTES = 32 << 20;
    private static final Set<String> ONE =
            Set.of("guid", "headline", "byline", "subject", "person", "organisation", "place", "infosource", "genre");
    private static final Pattern ONE_LIKE = Pattern.compile("(?:body|description|headline)_[a-zA-Z0-9_]+");

    private Ninjs() {}

    /// One story as an item of ninjs 3.1: UTF-8, with a final line feed.
    ///
    /// @param inBundle the stories that go out together with it
    public static byte[] write(Entry entry, House house, Purpose purpose, Set<StoryId> inBundle) {
        return Json.write(NinjsItem.of(Outgoing.of(entry, purpose, inBundle), house));
    }

    /// Reads one item of ninjs 3.x, 2.x or 1.x as a story of kind `ninjs`. What the standard refuses in version 3 and 2
    /// is refused, with its place; version 1 is read with whatever systems have added to it. An item that is no text
    /// (a picture, an event) becomes a story of its words, with a warning.
    ///
    /// @param ids gives the story its id when the item has no `urn:uuid:` of its own
    /// @param foreignHtml reads a body that isn't our own strict XHTML
    /// @throws TahrirException UNREADABLE when it is no JSON or no ninjs
    public static Arrival read(byte[] json, Supplier<StoryId> ids, Function<String, Body> foreignHtml) {
        if (json.length > MAX_BYTES) {
            throw TahrirException.unreadable("bundle.document-too-large", "ninjs");
        }
        ObjectNode item = Json.read(json, "ninjs");
        int version = version(item);
        if (version == 1) {
            return new NinjsOne(item, ids, foreignHtml).arrival();
        }
        Optional<Notice> problem = NinjsShape.problem(item, version);
        boolean otherVersion = !item.has("standard")
                && NinjsShape.problem(item, version == 2 ? 3 : 2).isEmpty();
        if (problem.isPresent() && !otherVersion) {
            throw new TahrirException(TahrirException.Kind.UNREADABLE, problem.get(), null);
        }
        return new NinjsReading(item, foreignHtml).arrival(ids);
    }

    /// Whether the bytes look like one ninjs item: an object with a `uri` or `guid`, a type or headlines. Never throws.
    public static boolean isLikely(byte[] json) {
        if (json.length > MAX_BYTES) {
            return false;
        }
        try {
            ObjectNode item = Json.read(json, "ninjs");
            boolean named = item.has("uri") || item.has("guid");
            return named && (item.has("standard") || item.has("type") || item.has("headlines") || item.has("headline"));
        } catch (TahrirException noJson) {
            return false;
        }
    }

    private static int version(ObjectNode item) {
        JsonNode standard = item.has("standard") ? item.path("standard") : item.path("$standard");
        JsonNode declared = standard.path("version");
        if (declared.isString() && declared.stringValue().matches("[123]\\..*")) {
            return declared.stringValue().charAt(0) - '0';
        }
        boolean old =
                item.path("associations").isObject() || item.path("renditions").isObject();
        for (String name : item.propertyNames()) {
            old |= ONE.contains(name) || ONE_LIKE.matcher(name).matches();
        }
        if (old) {
            return 1;
        }
        boolean lower = item.has("versioncreated") || item.has("firstcreated") || item.has("pubstatus");
        return lower ? 2 : 3;
    }
}
