package org.tahrir.bundle;

/// Watches a long job and may end it. Neither method throws.
public interface Progress {
    /// Nobody watches and nobody cancels.
    Progress NONE = new Progress() {
        @Override
        public void step(String phase, int done, int total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// Told before and after each unit of work.
    ///
    /// @param phase one of the phases that the job names
    /// @param done units done, from 0 to total
    void step(String phase, int done, int total);

    /// Whether somebody has called it off; asked after every step.
    boolean cancelled();
}
