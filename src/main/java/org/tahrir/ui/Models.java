package org.tahrir.ui;

import org.tahrir.ui.library.DeskModel;
import org.tahrir.ui.library.StoryListModel;
import org.tahrir.ui.paper.PaperMemory;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// What lives as long as the window, whatever becomes of its views.
record Models(Workplace workplace, OpenStory open, DeskModel desk, StoryListModel list, PaperMemory memory) {
    static Models of(Workplace workplace) {
        OpenStory open = new OpenStory(workplace);
        DeskModel desk = new DeskModel(workplace, open);
        return new Models(workplace, open, desk, new StoryListModel(workplace, open, desk), new PaperMemory(workplace));
    }
}
