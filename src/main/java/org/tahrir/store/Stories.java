package org.tahrir.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.ArabicAnalyzer;

/// The stories of a library. What a method answers is the state of one moment; what it has saved is on the disk when it
/// returns.
public final class Stories {
    private static final Sql SQL = Sql.of("stories");
    private static final Sql THEIRS = Sql.of("theirs");
    private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{6,32}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32,64}");
    private static final int MOST_NAMED = 20;

    private final Database database;
    private final MediaFiles media;
    private final InstantSource clock;
    private final ArabicAnalyzer analyzer;

    Stories(Database database, MediaFiles media, InstantSource clock, ArabicAnalyzer analyzer) {
        this.database = database;
        this.media = media;
        this.clock = clock;
        this.analyzer = analyzer;
    }

    public Optional<Story> find(StoryId id) {
        return database.read(session -> session.first(SQL.get("find"), StoryRows::story, (Object) Columns.of(id)));
    }

    /// The stories that somebody may mean by a name: a whole id with or without `urn:uuid:`; else all whose id begins
    /// so (at least 6 hexadecimal digits) and all whose external id it is, newest modified first, 20 at most.
    public List<Story> resolve(String name) {
        Optional<StoryId> id = StoryId.parse(name);
        if (id.isPresent()) {
            return find(id.get()).stream().toList();
        }
        String text = name.strip();
        String digits =
                text.toLowerCase(Locale.ROOT).replaceFirst("^urn:uuid:", "").replace("-", "");
        return database.read(session -> {
            Map<StoryId, Story> named = new LinkedHashMap<>();
            if (PREFIX.matcher(digits).matches()) {
                session.list(
                                SQL.get("find-between"),
                                StoryRows::story,
                                bytes(digits, '0'),
                                bytes(digits, 'f'),
                                MOST_NAMED)
                        .forEach(story -> named.put(story.id(), story));
            }
            session.list(SQL.get("find-external"), StoryRows::story, text, MOST_NAMED)
                    .forEach(story -> named.putIfAbsent(story.id(), story));
            return named.values().stream().limit(MOST_NAMED).toList();
        });
    }

    /// The stories that pass a filter, newest modified first.
    public List<StorySummary> list(StoryFilter filter) {
        String stages = filter.stages().stream().map(Stage::code).collect(Collectors.joining(",", ",", ","));
        return database.read(session -> session.list(
                SQL.get("list"), StoryRows::summary, stages, filter.section(), filter.limit(), filter.offset()));
    }

    /// How many stories stand in each stage; 0 for stages where none does.
    public Map<Stage, Integer> counts() {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0);
        }
        database.read(session ->
                session.list(SQL.get("counts"), row -> counts.put(StoryRows.stage(row.getString(1)), row.getInt(2))));
        return counts;
    }

    /// Saves a story if it is still as it was when it was read: its edition tells (0 for a new one).
    ///
    /// @param author who saves, or ""
    /// @throws TahrirException REFUSED `store.unstorable` for text that can't be kept as it is
    public SaveOutcome save(Story story, String author, Revision.Cause cause) {
        return saveWithMedia(story, List.of(), author, cause);
    }

    /// Saves a story and the files of its pictures. The files are written first: no story is without them.
    public SaveOutcome saveWithMedia(Story story, List<MediaFile> files, String author, Revision.Cause cause) {
        Prepared prepared = prepared(story, author);
        List<Media> written = media.write(files);
        Instant now = clock.instant();
        return database.write(session -> {
            SaveOutcome outcome = Saving.save(session, prepared, author, cause, now);
            if (outcome instanceof SaveOutcome.Saved) {
                MediaFiles.note(session, written);
            }
            return outcome;
        });
    }

    /// Saves many stories, all or none, in one transaction. While one is written the next is worked out.
    ///
    /// @throws TahrirException REFUSED `store.conflict` when one of them was saved by somebody else meanwhile
    public void saveAll(List<Story> stories, String author, Revision.Cause cause) {
        saveAll(stories, List.of(), author, cause);
    }

    /// Saves many stories and the files of their pictures, all or none. The files are written first, once every text is
    /// known to be storable.
    public void saveAll(List<Story> stories, List<MediaFile> files, String author, Revision.Cause cause) {
        if (!files.isEmpty()) {
            stories.forEach(Storable::check);
        }
        List<Media> written = media.write(files);
        Instant now = clock.instant();
        List<FutureTask<Prepared>> tasks = stories.stream()
                .map(story -> new FutureTask<>(() -> prepared(story, author)))
                .toList();
        database.writeWhile(
                session -> {
                    for (FutureTask<Prepared> task : tasks) {
                        saveOrRefuse(session, Database.await(task), author, cause, now);
                    }
                    MediaFiles.note(session, written);
                    return tasks.size();
                },
                () -> tasks.forEach(FutureTask::run));
    }

    /// The story that came from a source under a name of that source.
    public Optional<StoryId> byExternalId(String source, String externalId) {
        return database.read(session -> session.first(SQL.get("by-external"), StoryRows::id, externalId, source));
    }

    /// The story with an [org.tahrir.article.Fingerprint], now or when it came in or went out; one in the trash only
    /// if there is no other.
    public Optional<StoryId> byFingerprint(String fingerprint) {
        return database.read(session ->
                session.first(SQL.get("by-fingerprint"), StoryRows::id, fingerprint, Columns.trace(fingerprint)));
    }

    /// Whether a story had this content when it came in or went out: its [Fingerprint] or its [ContentHash].
    public boolean hadContent(StoryId id, String hash) {
        if (!HASH.matcher(hash).matches()) {
            return false;
        }
        return database.read(session -> session.first(
                        SQL.get("had-content"), row -> row.getInt(1), Columns.of(id), Columns.trace(hash))
                .isPresent());
    }

    /// The stories with a headline, however it is spelled and spaced, newest modified first.
    public List<StoryId> byHeadline(String headline) {
        return database.read(
                session -> session.list(SQL.get("by-headline"), StoryRows::id, Prepared.headlineKey(headline)));
    }

    /// Keeps another desk's version of a story beside ours, which it leaves as it is. The same one twice is one.
    ///
    /// @param modified when it last changed there
    /// @param from who or what brought it
    public void keepTheirs(StoryId id, Article theirs, Instant modified, String from) {
        Storable.check(theirs);
        Storable.check("store.field-sender", from);
        String content = ArticleCodec.write(theirs);
        database.change(session -> session.run(
                THEIRS.get("keep"), Columns.of(id), ContentHash.of(theirs), Columns.of(modified), from, content));
    }

    /// Other desks' versions of a story, in the order they came.
    public List<TheirVersion> theirs(StoryId id) {
        return database.read(session -> session.list(
                THEIRS.get("of"),
                row -> new TheirVersion(
                        ArticleCodec.read(row.getString(3)), Columns.moment(row.getLong(1)), row.getString(2)),
                (Object) Columns.of(id)));
    }

    /// Lets go of one of the other desks' versions of a story.
    public void dropTheirs(StoryId id, TheirVersion version) {
        String hash = ContentHash.of(version.article());
        database.change(session -> session.run(THEIRS.get("drop"), Columns.of(id), hash));
    }

    /// Lets go of all other desks' versions of a story.
    public void dropTheirs(StoryId id) {
        database.change(session -> session.run(THEIRS.get("drop-all"), (Object) Columns.of(id)));
    }

    Prepared prepared(Story story, String author) {
        Storable.check("store.field-author", author);
        return Prepared.of(story, analyzer);
    }

    static void saveOrRefuse(Session session, Prepared prepared, String author, Revision.Cause cause, Instant now)
            throws SQLException {
        if (Saving.save(session, prepared, author, cause, now) instanceof SaveOutcome.Conflict conflict) {
            throw TahrirException.refused(
                    "store.conflict", conflict.theirs().article().headline());
        }
    }

    private static byte[] bytes(String digits, char fill) {
        return HexFormat.of().parseHex(digits + String.valueOf(fill).repeat(32 - digits.length()));
    }
}
