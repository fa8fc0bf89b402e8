package org.tahrir.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tahrir.notice.TahrirException;

/// A zip whose names are all of one bag, opened for reading; paths are those inside the bag.
final class OpenBag implements AutoCloseable {
    private final ZipFileReader zip;
    private final String root;
    private final Map<String, Packed> files = new LinkedHashMap<>();

    private OpenBag(ZipFileReader zip) {
        this.zip = zip;
        this.root = zip.entries().isEmpty()
                ? ""
                : EntryNames.root(zip.entries().getFirst().name());
        for (Packed entry : zip.entries()) {
            if (!EntryNames.root(entry.name()).equals(root)) {
                throw TahrirException.unreadable("bundle.two-bags", EntryNames.shown(entry.name()));
            }
            files.put(EntryNames.inside(entry.name()), entry);
        }
    }

    /// @throws TahrirException UNREADABLE when it is no zip, or a zip that isn't to be trusted
    static OpenBag open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw TahrirException.unreadable("bundle.not-a-zip");
        }
        try {
            ZipFileReader zip = new ZipFileReader(file);
            boolean sound = false;
            try {
                OpenBag bag = new OpenBag(zip);
                sound = true;
                return bag;
            } finally {
                if (!sound) {
                    zip.close();
                }
            }
        } catch (NoSuchFileException e) {
            throw TahrirException.unreadable(e, "bundle.no-such-file", file.toString());
        }
    }

    /// The name of the bag's folder.
    String root() {
        return root;
    }

    /// The paths in the order in which they lie.
    Set<String> paths() {
        return files.keySet();
    }

    long size(String path) {
        return entry(path).size();
    }

    /// The bytes of a text.
    byte[] text(String path) throws IOException {
        return zip.document(entry(path));
    }

    /// The sums of what really comes out.
    Checksums.Sums sums(String path) throws IOException {
        Checksums checksums = new Checksums();
        zip.copy(entry(path), checksums::update);
        return checksums.sums();
    }

    void copy(String path, ZipFileReader.Sink sink) throws IOException {
        zip.copy(entry(path), sink);
    }

    void renewBudget() {
        zip.renewBudget();
    }

    private Packed entry(String path) {
        Packed entry = files.get(path);
        if (entry == null) {
            throw TahrirException.unreadable("bundle.missing-file", path);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
