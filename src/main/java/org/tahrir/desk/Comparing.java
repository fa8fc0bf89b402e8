package org.tahrir.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.bundle.Progress;
import org.tahrir.store.Library;

/// Lays a bundle beside the library.
public final class Comparing {
    private static final Map<String, Function<Article, Object>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("kicker", article -> article.headlines().kicker());
        PARTS.put("headline", Article::headline);
        PARTS.put("standfirst", article -> article.headlines().standfirst());
        PARTS.put("body", article -> article.body().compact());
        PARTS.put("byline", Article::byline);
        PARTS.put("origin", Article::origin);
        PARTS.put("filing", Article::filing);
        PARTS.put("clearance", Article::clearance);
        PARTS.put("related", Article::related);
        PARTS.put("corrections", Article::corrections);
        PARTS.put("address", Article::address);
    }

    private final Library library;
    private final Related related;

    Comparing(Library library, Related related) {
        this.library = library;
        this.related = related;
    }

    /// Every story of a bundle beside the library's story of the same name.
    ///
    /// @throws org.tahrir.notice.TahrirException if the bundle isn't whole
    public List<Difference> compare(Path bundle) {
        return BundleIntake.read(
                bundle,
                Progress.NONE,
                contents -> contents.arrivals().stream().map(this::compare).toList());
    }

    private Difference compare(Arrival arrival) {
        Article theirs = arrival.article();
        return library.stories()
                .find(theirs.id())
                .map(story -> related.refreshed(story.article()))
                .map(mine -> isWithdrawalOf(mine, arrival)
                        ? new Difference(theirs.id(), theirs.headline(), Difference.State.SAME, List.of())
                        : compare(mine, related.refreshed(theirs)))
                .orElseGet(() -> new Difference(theirs.id(), theirs.headline(), Difference.State.MISSING, List.of()));
    }

    /// A published kill carries only its notice, but still names the content that it withdraws.
    private static boolean isWithdrawalOf(Article mine, Arrival arrival) {
        return arrival.article().isKilled()
                && ContentHash.of(mine).equals(arrival.published().contentHash());
    }

    /// The names of the parts that two contents have differently, such as `headline` or `body`.
    public static List<String> parts(Article mine, Article theirs) {
        List<String> parts = new ArrayList<>();
        PARTS.forEach((name, part) -> {
            if (!Objects.equals(part.apply(mine), part.apply(theirs))) {
                parts.add(name);
            }
        });
        return List.copyOf(parts);
    }

    private static Difference compare(Article mine, Article theirs) {
        List<String> parts = parts(mine, theirs);
        Difference.State state = parts.isEmpty() ? Difference.State.SAME : Difference.State.DIFFERENT;
        return new Difference(theirs.id(), theirs.headline(), state, parts);
    }
}
