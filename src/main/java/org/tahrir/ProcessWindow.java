package org.tahrir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tahrir.article.StoryId;
import org.tahrir.cli.Window;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.UserFolders;
import org.tahrir.settings.Wishes;
import org.tahrir.ui.App;
import org.tahrir.ui.Display;
import org.tahrir.ui.Pictures;
import org.tahrir.ui.Start;

/// The window of this process, for the command line that doesn't know the screen.
record ProcessWindow(Map<String, String> environment, String systemLanguage, Clock clock, Supplier<StoryId> ids)
        implements Window {
    @Override
    public Optional<Notice> obstacle() {
        return Display.obstacle(environment);
    }

    @Override
    public Optional<Notice> open(Wishes wishes) {
        UserFolders folders =
                UserFolders.of(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        return App.run(
                new Start(wishes, folders, environment, Language.of(systemLanguage), clock, ids, false, List.of()));
    }

    @Override
    public List<Path> draw(Path folder, Path library) {
        return Pictures.draw(folder, library, ids);
    }
}
