package org.tahrir.importing;

/// One line of a page that isn't blank.
///
/// @param number its place among all lines of the input, from 1
/// @param text its letters without ordinary spaces at both ends; inside nothing is touched
/// @param role what it was taken for
/// @param confidence how sure that is, 0 to 1
public record PageLine(int number, String text, LineRole role, double confidence) {
    PageLine as(LineRole other, double sure) {
        return new PageLine(number, text, other, sure);
    }
}
