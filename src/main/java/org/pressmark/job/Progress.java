package org.pressmark.job;

import java.util.Optional;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;

/** Hears how a run gets on. Called by several threads. */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String name) {}

        @Override
        public void waiting(int files) {}

        @Override
        public void settled(SourceFile file, Optional<Refusal> refusal) {}
    };

    /** A step begins: inventory, read, reconcile or publish. */
    void step(String name);

    /** So many files are going to be read. */
    void waiting(int files);

    /** So many pages were recognised of those that are known to need it by now. */
    default void scanned(int recognised, int known) {}

    /** One file was read, or refused if there is a refusal, and that is going to be kept. */
    void settled(SourceFile file, Optional<Refusal> refusal);
}
