package org.pressmark.text;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/**
 * Takes the network away from a process: no document can make it call anyone. Names are not looked up either, because a child is
 * started with an empty table of hosts in place of the name service.
 */
final class NoNetwork {

    /** The system property that replaces the name service by a file. */
    static final String HOSTS = "jdk.net.hosts.file";

    private NoNetwork() {}

    /** From here on every attempt to make a socket in this process fails. Cannot be taken back. */
    @SuppressWarnings(
            "deprecation") // The successor of the security manager does not exist; these still work in every version.
    static void enforce() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused();
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused();
        });
    }

    private static SecurityException refused() {
        return new SecurityException("documents are read without a network", new SocketException());
    }
}
