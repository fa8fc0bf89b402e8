package org.tahrir.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.tahrir.notice.Notice;

/// What a reading leaves out of its source, kept until it can be told in a few sentences.
public final class LeftOut {
    private static final int MOST_PICTURES = 20;

    private final SequencedSet<String> schemes = new TreeSet<>();
    private final Map<Notice, Integer> pictures = new LinkedHashMap<>();
    private int links;
    private int embedded;
    private int controls;

    /// A link whose address leads where no story may lead.
    public void link(String address) {
        links++;
        schemes.add(WebAddress.scheme(address).orElse("…"));
    }

    public void picture(Notice why) {
        pictures.merge(why, 1, Integer::sum);
    }

    /// A film, a frame, a drawing.
    public void embedded() {
        embedded++;
    }

    public void control() {
        controls++;
    }

    /// One notice for each kind of thing; of pictures, one for each of the first reasons.
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (links > 0) {
            notices.add(Notice.of("markup.web-links-dropped", links, String.join(", ", schemes)));
        }
        pictures.entrySet().stream().limit(MOST_PICTURES).map(LeftOut::counted).forEach(notices::add);
        if (pictures.size() > MOST_PICTURES) {
            notices.add(Notice.of("markup.web-more-pictures", pictures.size() - MOST_PICTURES));
        }
        if (embedded > 0) {
            notices.add(Notice.of("markup.web-embedded-dropped", embedded));
        }
        if (controls > 0) {
            notices.add(Notice.of("markup.web-controls-dropped", controls));
        }
        return List.copyOf(notices);
    }

    /// A reason that doesn't name its picture says how many there were.
    private static Notice counted(Map.Entry<Notice, Integer> pictures) {
        Notice why = pictures.getKey();
        return why.args().isEmpty() ? Notice.of(why.key(), pictures.getValue()) : why;
    }
}
