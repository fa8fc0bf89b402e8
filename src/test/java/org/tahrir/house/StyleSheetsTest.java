package org.tahrir.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tahrir.ui.kit.Look;

/// The style sheets name colours by their tokens and nothing else, and mirror by themselves.
class StyleSheetsTest {
    private static final Pattern DECLARATION = Pattern.compile("(-[a-z-]+)\\s*:\\s*([^;}]+)");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?)\\(|\\b(?:white|black|red|green|blue|gray|grey|yellow|orange|ladder|derive)\\b");
    private static final Pattern TOKEN = Pattern.compile("-t-[a-z-]+");

    @Test
    void bothLooksHaveTheSameTokens() {
        assertThat(StyleSheets.tokens("light").keySet())
                .isEqualTo(StyleSheets.tokens("dark").keySet());
    }

    @Test
    void rulesNameColoursByTokensAlone() {
        List<String> literal = new ArrayList<>();
        for (Path sheet : StyleSheets.ofRules()) {
            Matcher declaration = DECLARATION.matcher(StyleSheets.text(sheet));
            while (declaration.find()) {
                if (COLOUR.matcher(declaration.group(2)).find()) {
                    literal.add(sheet.getFileName() + ": " + declaration.group());
                }
            }
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void tokensThatAreNamedExistAndAreUsed() {
        Set<String> named = new TreeSet<>();
        StyleSheets.ofRules()
                .forEach(sheet ->
                        TOKEN.matcher(StyleSheets.text(sheet)).results().forEach(hit -> named.add(hit.group())));
        Set<String> known = StyleSheets.tokens("light").keySet();
        String own = StyleSheets.text(StyleSheets.FOLDER.resolve("css/tokens-light.css"));

        assertThat(known).containsAll(named);
        assertThat(known.stream()
                        .filter(token -> !named.contains(token))
                        .filter(token -> !own.contains(": " + token + ";")))
                .isEmpty();
    }

    @Test
    void everySheetOfTheWindowIsApplied() {
        List<String> sheets = StyleSheets.ofRules().stream()
                .filter(sheet -> sheet.startsWith(StyleSheets.FOLDER.resolve("css")))
                .map(sheet -> String.valueOf(sheet.getFileName()).replace(".css", ""))
                .toList();
        assertThat(Look.RULES).containsExactlyInAnyOrderElementsOf(sheets);
    }
}
