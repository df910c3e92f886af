import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.io.locker.FileLockException;

/**
 * A private Neo4j that lives as long as its parent.
 *
 * <p>Arguments: folder, Bolt port, page cache in bytes. The first line of standard input is a new password for the
 * user neo4j, or empty to keep the one there is (a query at the start costs seconds); when standard input ends, which
 * it does however the parent ends, so does this process. Says one of "ready", "locked", "port-taken" or "failed
 * REASON" on standard output, once.
 */
public final class LocalNeo4j {
  /** Longer than an orderly stop takes; after it the process ends anyway. The store recovers at the next start. */
  private static final long STOP_LIMIT_MS = 20_000;

  /** A store is open, or has failed, when Neo4j has started. */
  private static final long OPEN_LIMIT_MS = 1_000;

  private static final AtomicBoolean stopping = new AtomicBoolean();

  private LocalNeo4j() {}

  public static void main(String[] args) throws IOException {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var password = input.readLine();
    if (password == null) return;
    DatabaseManagementService neo4j;
    try {
      neo4j = start(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
      checkOpen(neo4j);
      if (!password.isEmpty()) setPassword(neo4j, password);
    } catch (Throwable error) {
      System.out.println(explain(error));
      Runtime.getRuntime().halt(1);
      return;
    }
    neo4j.registerDatabaseEventListener(new EndOnPanic());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(neo4j)));
    System.out.println("ready");
    while (input.readLine() != null) {
      // Nothing is asked of this process but to end with its parent.
    }
    System.exit(0);
  }

  private static DatabaseManagementService start(Path home, int port, long pageCache) {
    var builder = new DatabaseManagementServiceBuilder(home);
    // Tests fill and empty the graph again and again, and would have every query planned anew for each.
    if (Boolean.getBoolean("offshoot.keepPlans"))
      builder.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1));
    // The folder of Graph Data Science, which reads the graph past Cypher.
    var plugins = System.getProperty("offshoot.plugins");
    if (plugins != null)
      builder
          .setConfig(GraphDatabaseSettings.plugin_dir, Path.of(plugins))
          .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*"));
    return builder
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
        // Files as large as their content, and no more of the past than recovery needs.
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
        .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
        // One plan for each query, whatever the length of an id or the number of data sets: else each size has it planned anew.
        .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
        // No data leaves the machine.
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
        // The program has ended its connections: no need to wait for stragglers.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .build();
  }

  /**
   * A database that could not write, as on a full disk, refuses everything from then on. Our parent starts us again, and
   * the store recovers.
   */
  private static final class EndOnPanic extends DatabaseEventListenerAdapter {
    @Override
    public void databasePanic(DatabaseEventContext context) {
      Runtime.getRuntime().halt(1);
    }
  }

  /** Neo4j starts even when a store can't be opened, as on a full disk, and then answers no query: that is no start. */
  private static void checkOpen(DatabaseManagementService neo4j) {
    if (neo4j.database("neo4j").isAvailable(OPEN_LIMIT_MS)) return;
    throw new IllegalStateException("its store could not be opened; is the disk full?");
  }

  private static void setPassword(DatabaseManagementService neo4j, String password) {
    var statement = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
    neo4j.database("system").executeTransactionally(statement, Map.of("password", password));
  }

  private static void stop(DatabaseManagementService neo4j) {
    if (!stopping.compareAndSet(false, true)) return;
    var limit = new Thread(LocalNeo4j::endAfterLimit);
    limit.setDaemon(true);
    limit.start();
    neo4j.shutdown();
    limit.interrupt();
  }

  private static void endAfterLimit() {
    try {
      Thread.sleep(STOP_LIMIT_MS);
      Runtime.getRuntime().halt(1);
    } catch (InterruptedException stopped) {
      // Neo4j has stopped in time.
    }
  }

  private static String explain(Throwable error) {
    var root = error;
    for (var cause = error; cause != null; cause = cause.getCause()) {
      root = cause;
      if (cause instanceof FileLockException) return "locked";
      if (cause instanceof java.net.BindException) return "port-taken";
    }
    return "failed " + String.valueOf(root.getMessage()).lines().findFirst().orElse(root.getClass().getName());
  }
}
