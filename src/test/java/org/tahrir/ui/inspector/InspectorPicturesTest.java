package org.tahrir.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Arrival;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.Drafting;
import org.tahrir.settings.Language;
import org.tahrir.store.DeskLists;
import org.tahrir.store.StoryFilter;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;

/// Pictures of the inspector in both languages and looks, to be looked at.
class InspectorPicturesTest {
    @TempDir
    Path folder;

    @Test
    void standsInBothLanguagesAndLooks() {
        for (Language language : Language.values()) {
            for (Look look : Look.values()) {
                String name = language.code() + "-" + look.name().toLowerCase(Locale.ROOT);
                try (InspectorScreen screen =
                        new InspectorScreen(folder.resolve(name), TestPlace.EDITOR, language, look, 324, 850)) {
                    screen.place.takeSamples();
                    Story story = withRelated(screen.place);
                    Screen.run(screen.place.workplace().changes()::changedMany);
                    screen.show(story);
                    Screen.until(
                            "names",
                            () -> !screen.place
                                    .workplace()
                                    .names()
                                    .of(DeskLists.Kind.SECTION)
                                    .isEmpty());
                    Screen.pulses(4);
                    Screen.shot(screen.stage, "inspector-details-" + name);
                    screen.select(InspectorTab.RELATED);
                    Screen.until("cards", () -> screen.all("facts-row").size() > 5);
                    Screen.pulses(3);
                    Screen.shot(screen.stage, "inspector-related-" + name);
                    assertThat(screen.all("piece-card")).hasSize(6);
                    versions(screen);
                    Screen.shot(screen.stage, "inspector-versions-" + name);
                }
            }
        }
    }

    private static void versions(InspectorScreen screen) {
        Story story = screen.now();
        Drafting drafting = screen.place.newsroom().drafting(TestPlace.EDITOR);
        Story longer = drafting.write(
                story,
                Arrival.unnamed(
                        story.article()
                                .withBody(Body.ofParagraphs(List.of(
                                        "قالت بلدية المرفأ إن الخط الجديد سينقل 12 ألف راكب يوميًا، مع شركة GreenLine Motors.",
                                        "فقرة لم تتغيّر.",
                                        "وأضاف المدير أن التذكرة مجانية في الشهر الأول."))),
                        List.of(),
                        "text",
                        List.of()),
                Map.of("section", "اقتصاد"));
        Story shorter = drafting.write(
                longer,
                Arrival.unnamed(
                        story.article()
                                .withBody(Body.ofParagraphs(List.of(
                                        "قالت بلدية المرفأ إن الخط الجديد سينقل 15 ألف راكب يوميًا، مع شركة GreenLine.",
                                        "فقرة لم تتغيّر."))),
                        List.of(),
                        "text",
                        List.of()),
                Map.of("headline", "حافلات كهربائية في المرفأ", "section", "محليات"));
        int number = screen.place
                .newsroom()
                .library()
                .revisions()
                .of(shorter.id())
                .get(1)
                .number();
        screen.place.newsroom().library().revisions().call(shorter.id(), number, "قبل الاختصار");
        screen.show(screen.place.story("غيرها", Stage.DRAFT, "نص."));
        screen.show(shorter);
        screen.select(InspectorTab.VERSIONS);
        Screen.until("versions", () -> screen.all("version-when").size() >= 3);
        Screen.run(() ->
                ((ListView<?>) screen.node("version-list")).getSelectionModel().select(1));
        Screen.until("the difference", () -> screen.all("difference").size() == 1);
        Screen.pulses(5);
    }

    private static Story withRelated(TestPlace place) {
        List<Story> stories = place
                .newsroom()
                .library()
                .stories()
                .list(StoryFilter.of(Stage.DRAFT, Stage.READY, Stage.REVIEW, Stage.EXPORTED))
                .stream()
                .map(summary -> place.newsroom().story(summary.id().toString()))
                .toList();
        Story story = stories.stream()
                .filter(one -> one.stage() == Stage.DRAFT)
                .findFirst()
                .orElseThrow();
        Story linker = stories.stream()
                .filter(one -> one.stage() == Stage.DRAFT && !one.equals(story))
                .findFirst()
                .orElse(stories.getFirst());
        Story trashed = place.story("بلاغ قديم عن أعمال الحفر", Stage.TRASH, "نص.");
        List<Story> targets = stories.stream()
                .filter(one -> !one.equals(story) && !one.equals(linker))
                .limit(3)
                .toList();
        List<RelatedLink> links = new java.util.ArrayList<>(targets.stream()
                .map(one -> RelatedLink.toStory(one.id(), one.article().headline()))
                .toList());
        links.add(RelatedLink.toAddress("https://www.example.org/a", "تقرير: انبعاثات النقل في مدن الساحل"));
        links.add(RelatedLink.headlineOnly("خلاف على كلفة محطات الشحن يؤخر مشروع الحافلات"));
        links.add(RelatedLink.toStory(trashed.id(), "بلاغ قديم عن أعمال الحفر"));
        Story full = place.save(story.article().withId(place.nextId()).withRelated(links), Stage.DRAFT);
        place.newsroom().linking(TestPlace.EDITOR).addStory(linker, full.id());
        return full;
    }
}
