/// Sentences for a person that are not yet in a language: a message key with its arguments. Every room may speak
/// through them; only `settings.Messages` turns them into Arabic or English. Uses nothing of ours.
@NullMarked
package org.tahrir.notice;

import org.jspecify.annotations.NullMarked;
