package org.tahrir.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Body;
import org.tahrir.text.WordList;

/// Another process at the same library: says `locked` if it can't have it, else `open`, then saves one numbered edit
/// after the other and says each number once it is saved, until it is killed.
public final class Typist {
    private Typist() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ArabicAnalyzer analyzer = new ArabicAnalyzer(WordList.EMPTY);
        try (Library library = Library.open(Path.of(args[0]), Library.Access.WRITE, () -> Samples.NOON, analyzer)) {
            out.println("open");
            write(library, Integer.parseInt(args[1]), out);
        } catch (TahrirException e) {
            out.println(e.notice().key().equals("store.locked") ? "locked" : e.getMessage());
        }
    }

    private static void write(Library library, int from, PrintStream out) {
        for (int number = from; ; number++) {
            Story story = library.stories().find(Samples.id(1)).orElseGet(() -> Samples.story(1, "عنوان"));
            Body body = Body.ofParagraphs(List.of(text(number)));
            Story edited = story.withArticle(story.article().withBody(body), Instant.EPOCH.plusSeconds(number));
            if (!(library.stories().save(edited, "", Revision.Cause.FIELDS) instanceof SaveOutcome.Saved)) {
                throw new IllegalStateException("A conflict with nobody");
            }
            out.println(number);
        }
    }

    /// What the edit of a number says.
    static String text(int number) {
        return "تعديل تحرير" + number + " " + "كلمات كثيرة تملأ النص. ".repeat(number % 40);
    }
}
