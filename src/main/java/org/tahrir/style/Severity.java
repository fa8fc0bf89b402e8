package org.tahrir.style;

/// How sure it is that a finding is a mistake.
public enum Severity {
    /// Any newsroom would change it.
    MISTAKE,
    /// Somebody should look at it, or no reader sees it.
    DOUBT
}
