package vn.hoso.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;

/**
 * The block of ports of one edition: {@code base} to {@code base + 6}, all on loopback.
 *
 * @param base first port, 1024 to 65529
 */
public record PortBase(int base) {

    /** Ports in a block. */
    public static final int SIZE = 7;

    /** Refuses a block that does not fit. */
    public PortBase {
        if (base < 1024 || base > 65_536 - SIZE) {
            throw new IllegalArgumentException("The port base must be 1024 to 65529, not " + base);
        }
    }

    /** A block in which every port is free now, below the range that the kernel hands out by itself. */
    public static PortBase free() {
        var random = new Random();
        for (int attempt = 0; attempt < 500; attempt++) {
            var candidate = new PortBase(20_000 + random.nextInt(12_000 / SIZE) * SIZE);
            if (candidate.isFree()) {
                return candidate;
            }
        }
        throw new ServerFailure("No seven free ports in a row were found between 20000 and 32000.");
    }

    /** The port {@code offset} places after the base. */
    public int at(int offset) {
        return base + offset;
    }

    int objects() {
        return at(3);
    }

    int kafka() {
        return at(4);
    }

    int kafkaController() {
        return at(5);
    }

    int postgres() {
        return at(6);
    }

    private boolean isFree() {
        for (int offset = 0; offset < SIZE; offset++) {
            if (!isFree(at(offset))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing listens on a loopback port. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
