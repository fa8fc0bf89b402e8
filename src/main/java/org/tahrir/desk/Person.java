package org.tahrir.desk;

import org.tahrir.article.Role;

/// Who is at the desk.
///
/// @param name as it stands in versions, or ""
public record Person(String name, Role role) {}
