package vn.hoso.servers;

/** A server of ours: a process that outlives the JVM that started it, until it is stopped. */
public sealed interface RealServer permits RealKafka, RealObjectStore, RealPostgres {

    /** Its name, as in the names of its log and of its folder. */
    String name();

    /** Starts it and waits until it answers; nothing happens when it runs already. */
    void start();

    /** Stops it in good order and waits until it is gone; nothing happens when it does not run. */
    void stop();

    /** Kills it and its children at once, as a power cut would: for tests. */
    void killHard();

    /** Whether its process is alive. */
    boolean isRunning();
}
