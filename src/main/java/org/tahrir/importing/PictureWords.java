package org.tahrir.importing;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a picture's file says of it in its IPTC, XMP and EXIF records: offered where the story says nothing.
///
/// @param alt, caption, credit each "" when the file doesn't say
public record PictureWords(String alt, String caption, String credit) {
    static final PictureWords NONE = new PictureWords("", "", "");
    private static final int LONGEST = 2_000;
    /// What cameras write into every picture.
    private static final Pattern OF_A_CAMERA =
            Pattern.compile("(?i).*\\bdigital camera|sony dsc|dcim.*|dav|cof|default|samsung.*|hdr\\w*|mde");

    static PictureWords of(Metadata metadata) {
        IptcDirectory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        XmpDirectory xmp = metadata.getFirstDirectoryOfType(XmpDirectory.class);
        Map<String, String> tags = xmp == null ? Map.of() : xmp.getXmpProperties();
        return new PictureWords(
                first(tags.get("Iptc4xmpCore:AltTextAccessibility[1]")),
                first(
                        string(iptc, IptcDirectory.TAG_CAPTION),
                        tags.get("dc:description[1]"),
                        ofAPerson(string(exif, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION))),
                first(
                        string(iptc, IptcDirectory.TAG_CREDIT),
                        tags.get("photoshop:Credit"),
                        string(iptc, IptcDirectory.TAG_BY_LINE),
                        tags.get("dc:creator[1]"),
                        string(exif, ExifIFD0Directory.TAG_ARTIST),
                        string(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                        tags.get("dc:rights[1]"),
                        string(exif, ExifIFD0Directory.TAG_COPYRIGHT)));
    }

    private static @Nullable String string(@Nullable Directory directory, int tag) {
        StringValue value = directory == null ? null : directory.getStringValue(tag);
        if (value != null) {
            return PictureLetters.of(value.getBytes());
        }
        StringValue[] values = directory == null ? null : directory.getStringValueArray(tag);
        return values == null || values.length == 0 ? null : PictureLetters.of(values[0].getBytes());
    }

    private static @Nullable String ofAPerson(@Nullable String description) {
        return description == null || OF_A_CAMERA.matcher(description.strip()).matches() ? null : description;
    }

    private static String first(@Nullable String... candidates) {
        return Stream.of(candidates)
                .map(candidate -> candidate == null ? "" : clean(PictureLetters.repaired(candidate)))
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String clean(String words) {
        String bare = words.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}]+", " ").strip();
        return bare.substring(0, bare.offsetByCodePoints(0, Math.min(bare.codePointCount(0, bare.length()), LONGEST)));
    }
}
