import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** A server for MongoDB's wire protocol, in memory, on a free loopback port. It is not MongoDB itself. */
public class MongoForTests {
  record Version(List<Integer> getVersionArray, int getWireVersion) implements MongoVersion {}

  public static void main(String[] args) throws Exception {
    // The driver refuses wire versions below 9; the newest constant of this server says 8.
    MongoServer server = new MongoServer(new MemoryBackend().version(new Version(List.of(4, 4, 0), 9)));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    var address = server.bind();
    System.out.println("mongodb://127.0.0.1:" + address.getPort() + "/indoors-test");
    Thread.currentThread().join();
  }
}
