package org.tahrir.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.markup.WebAddress;
import org.tahrir.notice.Notice;
import org.tahrir.store.Hit;
import org.tahrir.text.Mark;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// Where words can lead: what is typed is an address, or it is looked for among the headlines of the desk.
final class LinkModel {
    /// A place that what was typed may mean.
    ///
    /// @param words what the person sees of it: a headline or an address
    record Goal(Mark.Link link, String words) {}

    private static final int MOST = 6;
    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9][a-z0-9.-]*\\.[a-z]{2,}(/\\S*)?");
    private static final Pattern MAIL = Pattern.compile("\\S+@[^\\s@]+\\.[^\\s@]+");

    private final Workplace workplace;
    private final OpenStory open;
    private final Runnable onFound;
    private @Nullable Notice unread;
    private boolean webOnly;
    private List<Goal> goals = List.of();
    private final Latest search;
    private String typed = "";
    private boolean searching;
    private Runnable waiting = () -> {};

    /// Nothing typed yet.
    ///
    /// @param onFound hears when other goals are offered
    LinkModel(Workplace workplace, OpenStory open, Runnable onFound) {
        this.onFound = onFound;
        this.workplace = workplace;
        this.open = open;
        this.search = new Latest(workplace.background());
    }

    /// What is offered for what was typed, the likeliest first.
    List<Goal> goals() {
        return goals;
    }

    /// Why stories couldn’t be looked for, when they couldn’t.
    Optional<Notice> unread() {
        return Optional.ofNullable(unread);
    }

    /// Tells whether only addresses of the web are wished for from now on.
    void setWebOnly(boolean only) {
        webOnly = only;
    }

    /// Looks for something else.
    void type(String text) {
        typed = text.strip();
        searching = true;
        waiting = () -> {};
        search.read(lookFor(typed), now -> found(now, null), why -> found(List.of(), why));
    }

    /// Does something once the goals are those of what was typed last.
    void whenFound(Runnable action) {
        if (searching) {
            waiting = action;
        } else {
            action.run();
        }
    }

    private void found(List<Goal> now, @Nullable Notice why) {
        searching = false;
        unread = why;
        goals = List.copyOf(now);
        onFound.run();
        Runnable next = waiting;
        waiting = () -> {};
        next.run();
    }

    /// The address that was typed, made whole: `example.org` and `name@example.org` too.
    static Optional<Goal> address(String typed) {
        String whole = HOST.matcher(typed).matches()
                ? "https://" + typed
                : MAIL.matcher(typed).matches() && !typed.contains(":") ? "mailto:" + typed : typed;
        return WebAddress.linkable(whole).map(address -> new Goal(new Mark.WebLink(address), address));
    }

    /// The words by which a link is known: its address, or the headline of its story.
    ///
    /// @param known the headline, if the story is here
    static String words(Mark.Link link, Optional<String> known) {
        return switch (link) {
            case Mark.WebLink web -> web.href();
            case Mark.StoryLink story -> known.orElse(story.story());
        };
    }

    private Callable<List<Goal>> lookFor(String text) {
        Story story = open.story();
        if (webOnly) {
            return () -> address(text)
                    .filter(goal -> WebAddress.web(goal.words()).isPresent())
                    .stream()
                    .toList();
        }
        Optional<StoryId> self = Optional.ofNullable(story).map(Story::id);
        return () -> {
            List<Goal> found = new ArrayList<>(address(text).stream().toList());
            if (found.isEmpty() && !text.isEmpty()) {
                for (Hit hit : workplace.newsroom().library().search().typing(text, MOST + 1)) {
                    if (!self.equals(Optional.of(hit.id())) && found.size() < MOST) {
                        found.add(new Goal(new Mark.StoryLink(hit.id().uri()), hit.headline()));
                    }
                }
            }
            return found;
        };
    }
}
