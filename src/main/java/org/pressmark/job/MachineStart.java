package org.pressmark.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What tells one start of the machine from the next, so that a run that was killed can be told from a machine that went down.
 *
 * @param id another one after each start; empty where the system does not say
 */
record MachineStart(String id) {

    /** Linux makes a random number at each start (proc_sys_kernel(5), {@code random/boot_id}). */
    private static final Path LINUX = Path.of("/proc/sys/kernel/random/boot_id");

    /** The start since which this machine runs. */
    static MachineStart last() {
        try {
            return new MachineStart(Files.readString(LINUX).strip());
        } catch (IOException notLinux) {
            return new MachineStart("");
        }
    }
}
