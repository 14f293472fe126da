package vn.hoso.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks a loopback port whether the server behind it really answers, without that server's client library. */
final class LoopbackProbe {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final short API_VERSIONS = 18;

    private LoopbackProbe() {}

    /** Sends Kafka's ApiVersions request, version 0, and waits for the reply with the same correlation id. */
    static boolean answersKafka(int port) {
        int correlation = 7_700;
        try (Socket socket = connect(port)) {
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10);
            out.writeShort(API_VERSIONS);
            out.writeShort(0);
            out.writeInt(correlation);
            out.writeShort(-1); // no client id
            out.flush();
            var in = new DataInputStream(socket.getInputStream());
            return in.readInt() > 4 && in.readInt() == correlation;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether any HTTP status comes back, be it a refusal. */
    static boolean answersHttp(int port) {
        try (Socket socket = connect(port)) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII).equals("HTTP/");
        } catch (IOException e) {
            return false;
        }
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }
}
