package org.tahrir.ui.inspector.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.tahrir.article.Author;
import org.tahrir.settings.Messages;
import org.tahrir.ui.difference.Wording;

/// The people behind the story; activating a chip offers what they did.
final class AuthorsRow extends ChipsRow<Author> {
    private static final List<String> USUAL =
            List.of("", "reporter", "correspondent", "photographer", "editor", "translator", "contributor");

    private final Wording wording;

    AuthorsRow(DetailsModel model, Messages words, Wording wording, Function<String, List<String>> matches) {
        super("authors", model, words, ChipKind.authors(wording, typed -> roleCode(typed, wording)), matches);
        this.wording = wording;
    }

    @Override
    List<MenuItem> offers(int index, Author author) {
        List<MenuItem> items = new ArrayList<>();
        List<String> roles = new ArrayList<>(USUAL);
        if (!roles.contains(author.role())) {
            roles.add(author.role());
        }
        for (String role : roles) {
            RadioMenuItem item =
                    new RadioMenuItem(role.isEmpty() ? words.text("author-role.none") : wording.role(role));
            item.setMnemonicParsing(false);
            item.setSelected(role.equals(author.role()));
            item.setOnAction(e -> exchange(index, one -> new Author(one.name(), role)));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        return items;
    }

    /// The role as the story keeps it, from the word of the interface.
    private static String roleCode(String typed, Wording wording) {
        return USUAL.stream()
                .filter(role -> !role.isEmpty() && wording.role(role).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(typed);
    }
}
