package org.tahrir.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.House;
import org.tahrir.notice.Notice;

/// The sentences of the interface in one language. Passed by constructor to whoever speaks to a person.
public final class Messages {
    private final Language language;
    private final Locale locale;
    private final Map<String, String> patterns;

    private Messages(Language language, Locale locale, Map<String, String> patterns) {
        this.language = language;
        this.locale = locale;
        this.patterns = patterns;
    }

    /// The sentences with numbers in Western digits.
    public static Messages in(Language language) {
        return in(language, House.Digits.WESTERN);
    }

    /// Reads messages_<code>.properties (UTF-8, patterns of [MessageFormat]).
    ///
    /// @param digits the digits of numbers in Arabic sentences
    public static Messages in(Language language, House.Digits digits) {
        String name = "messages_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.forEach((key, pattern) -> patterns.put(key.toString(), pattern.toString()));
        return new Messages(language, language.locale(digits), patterns);
    }

    public Language language() {
        return language;
    }

    /// By which numbers and dates are written for this person.
    public Locale locale() {
        return locale;
    }

    /// A number as this person reads it: 1,234 or ١٬٢٣٤.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// How much more or less something has become, with its sign as this person reads it: +120, −15. Nothing is 0.
    public String growth(long more) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getIntegerInstance(locale);
        String minus = format.getNegativePrefix().replace('-', '−');
        format.setNegativePrefix(minus);
        format.setPositivePrefix(more == 0 ? "" : minus.replace('−', '+'));
        return format.format(more);
    }

    /// The sentence of a notice; arguments that are notices are put into words first.
    ///
    /// @throws IllegalArgumentException if there is no such message, which a test rules out
    public String text(Notice notice) {
        return text(notice.key(), notice.args().toArray());
    }

    /// The sentence of a key with its places filled.
    public String text(String key, Object... args) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i] instanceof Notice inner ? text(inner) : args[i];
        }
        return new MessageFormat(pattern, locale).format(words);
    }

    /// The sentence for a number of things, by the language's own plural forms: `key.zero`, `key.one`, `key.two`,
    /// `key.few`, `key.many`, `key.other`, where only the last must be there. The number fills {0}.
    public String count(String key, long n) {
        String form = key + "." + Plural.of(language, n);
        return text(patterns.containsKey(form) ? form : key + ".other", n);
    }

    /// All keys with their patterns.
    public Map<String, String> patterns() {
        return patterns;
    }

    /// The messages as a resource bundle, for libraries that ask for one; patterns come as they are.
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return patterns.get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return java.util.Collections.enumeration(patterns.keySet());
            }
        };
    }
}
