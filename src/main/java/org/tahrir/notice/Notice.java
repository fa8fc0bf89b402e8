package org.tahrir.notice;

import java.util.List;

/// A sentence for a person, before it has a language: the key of a message and what fills its places.
///
/// @param key a key of messages_en.properties and messages_ar.properties, such as `gate.no-headline`
/// @param args fillers of {0}, {1} …; strings, numbers, or further notices, which are rendered first
public record Notice(String key, List<Object> args) {
    public Notice {
        args = List.copyOf(args);
    }

    public static Notice of(String key, Object... args) {
        return new Notice(key, List.of(args));
    }
}
