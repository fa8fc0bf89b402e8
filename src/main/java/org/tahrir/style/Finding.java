package org.tahrir.style;

import java.util.Optional;
import org.tahrir.notice.Notice;

/// A place in a paragraph that isn't as it should be. It covers at least one sign that can be seen, so that it can be
/// painted.
///
/// @param rule the name of the rule that found it
/// @param from where it begins, in UTF-16 units of the paragraph
/// @param to where it ends, exclusive
/// @param fix how it is mended, where that is safe
public record Finding(String rule, Severity severity, int from, int to, Optional<Fix> fix) {
    /// What is to be said about it.
    public Notice says() {
        return Notice.of("finding.says." + rule);
    }

    /// What its fix does.
    public Notice fixSays() {
        return Notice.of("finding.fix." + rule);
    }
}
