package org.tahrir.article;

/// What of a story has gone out.
///
/// @param version the number of the last exported version, 0 before the first
/// @param contentHash the [ContentHash] of that version, "" before the first
/// @param action what that version was to whoever received it
/// @param told how many of the story's corrections readers know from that version
public record Published(int version, String contentHash, Action action, int told) {
    public static final Published NEVER = new Published(0, "", Action.CREATE, 0);

    public enum Action {
        CREATE,
        UPDATE,
        CORRECT,
        KILL;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isOut() {
        return version > 0;
    }

    /// What exporting this content now would be: the same version again, or the next one with its action.
    ///
    /// @param article the story as it would go out, related headlines resolved
    public Published next(Article article) {
        String hash = ContentHash.of(article);
        if (isOut() && hash.equals(contentHash)) {
            return this;
        }
        return new Published(
                version + 1, hash, actionOf(article), article.corrections().size());
    }

    private Action actionOf(Article article) {
        if (article.isKilled()) {
            return Action.KILL;
        }
        if (!isOut()) {
            return Action.CREATE;
        }
        if (article.corrections().size() <= told) {
            return Action.UPDATE;
        }
        return switch (article.corrections().getLast().kind()) {
            case UPDATE -> Action.UPDATE;
            case CORRECT -> Action.CORRECT;
            case KILL -> Action.KILL;
        };
    }
}
