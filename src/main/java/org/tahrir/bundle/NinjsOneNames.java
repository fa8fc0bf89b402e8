package org.tahrir.bundle;

import java.util.Set;
import java.util.regex.Pattern;

/// The names of properties that an item of ninjs 1.x may have, and those that Superdesk adds.
final class NinjsOneNames {
    private static final Set<String> STANDARD = Set.of(
            "uri",
            "type",
            "mimetype",
            "representationtype",
            "profile",
            "version",
            "firstcreated",
            "versioncreated",
            "contentcreated",
            "embargoed",
            "pubstatus",
            "urgency",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "ednote",
            "language",
            "person",
            "organisation",
            "place",
            "subject",
            "event",
            "object",
            "infosource",
            "title",
            "byline",
            "headline",
            "slugline",
            "located",
            "charcount",
            "wordcount",
            "renditions",
            "associations",
            "altids",
            "trustindicator",
            "$standard",
            "genre",
            "expires",
            "rightsinfo",
            "digitalsourcetype");
    private static final Set<String> SUPERDESK = Set.of(
            "guid",
            "source",
            "service",
            "keywords",
            "authors",
            "priority",
            "extra",
            "extra_items",
            "readtime",
            "products",
            "firstpublished",
            "evolvedfrom",
            "coverage_id",
            "planning_id",
            "signal",
            "dateline",
            "annotations",
            "ingest_id",
            "ingest_version",
            "attachments",
            "original_source",
            "bookmarks",
            "translations");
    private static final Pattern WORDS = Pattern.compile("(?:body|description|headline)_[a-zA-Z0-9_]+");

    private NinjsOneNames() {}

    static boolean isKnown(String name) {
        return STANDARD.contains(name)
                || SUPERDESK.contains(name)
                || WORDS.matcher(name).matches();
    }
}
