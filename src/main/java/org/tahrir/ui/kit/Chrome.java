package org.tahrir.ui.kit;

/// What every part of one window shares of its frame.
///
/// @param commands the list of all commands; each part adds its own
/// @param sheets where sheets are shown
/// @param toasts where short messages are shown
public record Chrome(Commands commands, Sheets sheets, Toasts toasts) {}
