package org.tahrir.text;

/// A text that can be read a limited number of times, so that a pattern that would try for ever gives up.
final class Patience implements CharSequence {
    /// The reader has had enough.
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super(null, null, false, false);
        }
    }

    /// Enough for any useful pattern on a long paragraph, some 20 ms of reading.
    private static final int READS = 2_000_000;

    private final String text;
    private int left = READS;

    Patience(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Lost();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
