package org.pressmark.job;

/** Hears how a run gets on. Called by several threads. */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String name) {}

        @Override
        public void waiting(int files) {}

        @Override
        public void settled(boolean refused) {}
    };

    /** A step begins: inventory, read, reconcile or publish. */
    void step(String name);

    /** So many files are going to be read. */
    void waiting(int files);

    /** One file was read or refused, and that is kept. */
    void settled(boolean refused);
}
