package org.tahrir.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;
import org.tahrir.bundle.BundleCheck;
import org.tahrir.bundle.Progress;
import org.tahrir.desk.ExportOutcome;
import org.tahrir.desk.ExportWish;
import org.tahrir.desk.Linking;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.desk.Soundness;
import org.tahrir.desk.Taken;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Hit;
import org.tahrir.store.StoryFilter;

/// The main job on the samples: a page comes in, is linked, searched, and goes out as a bundle that proves itself.
final class Demo {
    private static final List<String> QUERIES = List.of("مكتبات", "الكِتَاب", "والحافلات", "satellite");

    private final Newsroom newsroom;
    private final DemoFolder folder;
    private final Tahrir tahrir;
    private final Person reporter;
    private final Person editor;

    Demo(Newsroom newsroom, DemoFolder folder, Tahrir tahrir) {
        this.newsroom = newsroom;
        this.folder = folder;
        this.tahrir = tahrir;
        this.reporter = new Person(tahrir.messages().text("demo.reporter"), Role.REPORTER);
        this.editor = new Person(tahrir.messages().text("demo.editor"), Role.EDITOR);
    }

    int run() {
        tahrir.say("demo.begin", folder.library().toString());
        takeSamples();
        Story story = link(takePage());
        search();
        story = review(story);
        int code = export(story);
        draw();
        return code;
    }

    private void draw() {
        try {
            int pictures = tahrir.surroundings()
                    .window()
                    .draw(folder.pictures(), folder.pictures().resolve("desk"))
                    .size();
            tahrir.say("demo.pictures", pictures, folder.pictures().toString());
        } catch (TahrirException unable) {
            tahrir.say("demo.no-pictures", unable.notice());
        }
    }

    private void takeSamples() {
        List<Taken> taken = take(folder.sample("newsroom.zip"), editor);
        tahrir.say("demo.samples", taken.size());
        taken.stream().limit(3).forEach(one -> tahrir.print("   " + one.headline()));
        tahrir.print("   …");
    }

    private Story takePage() {
        Taken page = take(folder.sample("page.txt"), reporter).getFirst();
        tahrir.say("demo.page", page.headline(), page.source(), page.paragraphs(), page.related());
        return newsroom.story(page.id().toString());
    }

    private List<Taken> take(Path file, Person by) {
        return newsroom.intake(by).take(file, false, skipped -> tahrir.tell(skipped.reason()), count -> {});
    }

    private Story link(Story story) {
        Linking linking = newsroom.linking(reporter);
        Story linked = story;
        for (RelatedLink related : story.article().related()) {
            if (newsroom.library().stories().byHeadline(related.headline()).size() == 1) {
                linked = linking.add(linked, List.of(related.headline()));
            }
        }
        tahrir.say("demo.linked");
        RelatedLines.print(linking.shown(linked), tahrir);
        return linked;
    }

    private void search() {
        tahrir.say("demo.search");
        for (String query : QUERIES) {
            List<Hit> hits = newsroom.library().search().search(query, 3);
            tahrir.print("   " + query + ":");
            hits.forEach(hit -> tahrir.print("      " + hit.headline()));
        }
    }

    private Story review(Story story) {
        tahrir.say("demo.review");
        Story waiting = moved(newsroom.reviewing(reporter).move(story, Stage.REVIEW, ""), story);
        moved(newsroom.reviewing(reporter).move(waiting, Stage.READY, ""), waiting);
        return moved(newsroom.reviewing(editor).move(waiting, Stage.READY, ""), waiting);
    }

    private Story moved(Workflow.Outcome outcome, Story before) {
        return switch (outcome) {
            case Workflow.Outcome.Moved moved -> {
                tahrir.say("demo.moved", Workflow.stage(moved.story().stage()));
                yield moved.story();
            }
            case Workflow.Outcome.Refused refused -> {
                refused.reasons().forEach(reason -> tahrir.say("demo.refused", reason));
                yield before;
            }
        };
    }

    private int export(Story story) {
        List<Story> stories = new ArrayList<>(List.of(story));
        newsroom.library().stories().list(StoryFilter.ALL).stream()
                .filter(one -> !one.id().equals(story.id()))
                .flatMap(one -> newsroom.library().stories().find(one.id()).stream())
                .forEach(stories::add);
        Instant at = tahrir.surroundings().clock().instant();
        ExportOutcome all = publish(stories, new ExportWish(folder.bundle("bundle.zip"), at, false, false));
        tahrir.say("demo.gate");
        List<Story> sound = new ArrayList<>();
        for (Soundness one : all.stories()) {
            if (one.isSound()) {
                sound.add(one.story());
            }
            one.blocking()
                    .forEach(reason ->
                            tahrir.say("demo.kept", one.story().article().headline(), reason));
        }
        return prove(sound, at);
    }

    private int prove(List<Story> sound, Instant at) {
        Path first = folder.bundle("bundle.zip");
        Path again = folder.bundle("bundle-again.zip");
        String once = written(publish(fresh(sound), new ExportWish(first, at, false, false)));
        tahrir.say("demo.exported", sound.size(), first.toString());
        boolean whole = BundleCheck.verify(first, true).problems().isEmpty();
        tahrir.say(whole ? "demo.verified" : "demo.not-verified");
        String twice = written(publish(fresh(sound), new ExportWish(again, at, false, false)));
        boolean same = once.equals(twice);
        tahrir.say(same ? "demo.same-bytes" : "demo.other-bytes", once);
        tahrir.say("demo.look", folder.unpacked(first).toString());
        return whole && same ? CommandLineDoor.DONE : CommandLineDoor.REFUSED;
    }

    private List<Story> fresh(List<Story> stories) {
        return stories.stream()
                .map(story -> newsroom.story(story.id().toString()))
                .toList();
    }

    private ExportOutcome publish(List<Story> stories, ExportWish wish) {
        return newsroom.publishing(editor).publish(stories, wish, Progress.NONE);
    }

    private static String written(ExportOutcome outcome) {
        return outcome instanceof ExportOutcome.Done done
                ? done.written().sha256()
                : outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
