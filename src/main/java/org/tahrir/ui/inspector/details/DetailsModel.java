package org.tahrir.ui.inspector.details;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.desk.Fields;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Slug;
import org.tahrir.ui.work.Dates;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The fields of the open story as texts, and the way of a typed value into them. A value goes into the story only when
/// it is given by [#give]: half a name must not come on the desk's lists.
public final class DetailsModel {
    private static final Map<String, Function<Article, String>> TEXTS = Map.of(
            "byline", article -> article.byline().line(),
            "source", article -> article.origin().source(),
            "agency", article -> article.origin().agency(),
            "place", article -> article.origin().place(),
            "section", article -> article.filing().section(),
            "language", article -> article.filing().language(),
            "slug", article -> article.filing().slug(),
            "rights", article -> article.clearance().rights(),
            "note", article -> article.clearance().note(),
            "address", Article::address);

    private static final Map<String, Function<Article, @Nullable OffsetDateTime>> MOMENTS = Map.of(
            "date", article -> article.origin().date(),
            "embargo", article -> article.clearance().embargo());

    private final Workplace workplace;
    private final OpenStory open;

    public DetailsModel(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
    }

    /// A field's text in an article; a moment as the interface writes it.
    String text(String field, Article article) {
        Function<Article, @Nullable OffsetDateTime> moment = MOMENTS.get(field);
        if (moment == null) {
            return Objects.requireNonNull(TEXTS.get(field), field).apply(article);
        }
        OffsetDateTime at = moment.apply(article);
        return at == null ? "" : dates().moment(at);
    }

    /// The moment of a field of the open story, or null.
    @Nullable
    OffsetDateTime moment(String field) {
        Story now = open.story();
        return now == null
                ? null
                : Objects.requireNonNull(MOMENTS.get(field), field).apply(now.article());
    }

    /// Gives a field what was typed.
    ///
    /// @return why it can't have it; empty when it has it
    Optional<Notice> give(String field, String typed) {
        return MOMENTS.containsKey(field)
                ? giveMoment(field, typed)
                : change(article -> Fields.set(article, field, typed));
    }

    /// Gives a field a moment, or none.
    Optional<Notice> give(String field, @Nullable OffsetDateTime moment) {
        return change(article -> field.equals("date")
                ? article.withOrigin(article.origin().withDate(moment))
                : article.withClearance(article.clearance().withEmbargo(moment)));
    }

    /// Changes the article of the open story.
    Optional<Notice> change(UnaryOperator<Article> change) {
        try {
            open.edit(change);
            return Optional.empty();
        } catch (TahrirException refused) {
            return Optional.of(refused.notice());
        }
    }

    /// The name for addresses that the headline suggests.
    String suggestedSlug(Article article) {
        return Slug.of(article.headline(), "");
    }

    TypedMoment.Around around(String field) {
        return new TypedMoment.Around(
                workplace.clock().instant().atZone(workplace.clock().getZone()), moment(field));
    }

    Dates dates() {
        return workplace.dates();
    }

    private Optional<Notice> giveMoment(String field, String typed) {
        return switch (TypedMoment.read(typed, around(field))) {
            case TypedMoment.Nothing ignored -> give(field, (OffsetDateTime) null);
            case TypedMoment.Understood understood -> give(field, understood.moment());
            case TypedMoment.Wrong wrong -> Optional.of(wrong.why());
        };
    }
}
