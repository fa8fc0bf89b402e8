package org.tahrir.ui.library;

import org.tahrir.article.Stage;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Icon;

/// What the places of the desk are called, and their pictures.
final class PlaceWords {
    private PlaceWords() {}

    static String name(DeskPlace place, Messages words) {
        return switch (place) {
            case DeskPlace.Drafts ignored -> words.text("desk-place.drafts");
            case DeskPlace.At at -> words.text("desk-place." + at.stage().code());
            case DeskPlace.All ignored -> words.text("desk-place.all");
            case DeskPlace.Section section -> section.name();
        };
    }

    static Icon.Glyph glyph(DeskPlace place) {
        return switch (place) {
            case DeskPlace.Drafts ignored -> Icon.Glyph.PENCIL;
            case DeskPlace.At at -> glyph(at.stage());
            case DeskPlace.All ignored -> Icon.Glyph.ALL;
            case DeskPlace.Section ignored -> Icon.Glyph.LIST;
        };
    }

    private static Icon.Glyph glyph(Stage stage) {
        return switch (stage) {
            case DRAFT -> Icon.Glyph.PENCIL;
            case REVIEW -> Icon.Glyph.EYE;
            case RETURNED -> Icon.Glyph.RETURNED;
            case READY -> Icon.Glyph.READY;
            case EXPORTED -> Icon.Glyph.EXPORTED;
            case TRASH -> Icon.Glyph.TRASH;
        };
    }
}
