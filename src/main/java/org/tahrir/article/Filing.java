package org.tahrir.article;

import java.util.List;

/// How a story is filed and found.
///
/// @param section the newspaper's section, or ""
/// @param topics what it is about: plain words, or terms of a vocabulary
/// @param keywords words a reader would search for
/// @param language a BCP 47 tag such as `ar` or `en`; decides the story's base direction
/// @param urgency 1 (most urgent) to 9, as in ninjs
/// @param breaking whether it is marked "breaking" (عاجل)
/// @param slug the ASCII name for addresses, `[a-z0-9-]`, or "" (then made from the headline)
public record Filing(
        String section,
        List<Topic> topics,
        List<String> keywords,
        String language,
        int urgency,
        boolean breaking,
        String slug) {
    /// A term: its name for readers, and its address in a vocabulary ("" for a word of the desk's own).
    public record Topic(String name, String uri) {}

    public static final int NORMAL_URGENCY = 5;
    public static final Filing DEFAULT = new Filing("", List.of(), List.of(), "ar", NORMAL_URGENCY, false, "");

    public Filing {
        topics = List.copyOf(topics);
        keywords = List.copyOf(keywords);
        urgency = Math.clamp(urgency, 1, 9);
    }

    public Filing withSection(String other) {
        return new Filing(other, topics, keywords, language, urgency, breaking, slug);
    }

    public Filing withTopics(List<Topic> other) {
        return new Filing(section, other, keywords, language, urgency, breaking, slug);
    }

    public Filing withKeywords(List<String> other) {
        return new Filing(section, topics, other, language, urgency, breaking, slug);
    }

    public Filing withLanguage(String other) {
        return new Filing(section, topics, keywords, other, urgency, breaking, slug);
    }

    public Filing withUrgency(int other) {
        return new Filing(section, topics, keywords, language, other, breaking, slug);
    }

    public Filing withBreaking(boolean other) {
        return new Filing(section, topics, keywords, language, urgency, other, slug);
    }

    public Filing withSlug(String other) {
        return new Filing(section, topics, keywords, language, urgency, breaking, other);
    }
}
