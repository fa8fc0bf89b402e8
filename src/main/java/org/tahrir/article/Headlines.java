package org.tahrir.article;

/// The lines above the text.
///
/// @param kicker the short line above the headline, or ""
/// @param headline the headline, "" while there is none yet
/// @param standfirst the sentences between headline and text, or ""
public record Headlines(String kicker, String headline, String standfirst) {
    public static Headlines of(String headline) {
        return new Headlines("", headline, "");
    }

    public Headlines withKicker(String other) {
        return new Headlines(other, headline, standfirst);
    }

    public Headlines withHeadline(String other) {
        return new Headlines(kicker, other, standfirst);
    }

    public Headlines withStandfirst(String other) {
        return new Headlines(kicker, headline, other);
    }
}
