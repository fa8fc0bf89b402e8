package org.tahrir.settings;

/// The plural categories of the Unicode CLDR for the two languages of the interface and whole numbers.
final class Plural {
    private Plural() {}

    static String of(Language language, long n) {
        return switch (language) {
            case EN -> n == 1 ? "one" : "other";
            case AR -> arabic(n);
        };
    }

    private static String arabic(long n) {
        if (n <= 2) {
            return n == 0 ? "zero" : n == 1 ? "one" : "two";
        }
        long rest = n % 100;
        if (rest >= 3 && rest <= 10) {
            return "few";
        }
        return rest >= 11 ? "many" : "other";
    }
}
