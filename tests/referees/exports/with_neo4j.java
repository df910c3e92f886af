// Makes a database of the tables by neo4j-admin's own import, with NEO4J_HOME=FOLDER/neo4j-home: java -cp 'NEO4J_JARS/*' with_neo4j.java FOLDER
// Then reads it: java -cp 'NEO4J_JARS/*' with_neo4j.java FOLDER read

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.neo4j.cli.AdminTool;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

class WithNeo4j {
    static String quoted(Object value) {
        if (value instanceof Number || value instanceof Boolean) return value.toString();
        StringBuilder text = new StringBuilder("\"");
        for (char c : value.toString().toCharArray()) {
            if (c < 32 || c == '"' || c == '\\') text.append(String.format("\\u%04x", (int) c));
            else text.append(c);
        }
        return text.append('"').toString();
    }

    static String object(Map<String, Object> values) {
        StringJoiner joined = new StringJoiner(",", "{", "}");
        values.forEach((name, value) -> joined.add(quoted(name) + ":" + quoted(value)));
        return joined.toString();
    }

    static Map<String, Object> properties(Entity entity) {
        return new TreeMap<>(entity.getAllProperties());
    }

    static void read(Path home, File folder) throws Exception {
        var service = new DatabaseManagementServiceBuilder(home).build();
        StringJoiner nodes = new StringJoiner(",\n"), edges = new StringJoiner(",\n");
        try (var transaction = service.database("neo4j").beginTx()) {
            for (Node node : transaction.getAllNodes()) {
                Map<String, Object> own = properties(node);
                StringJoiner labels = new StringJoiner(" ");
                node.getLabels().forEach(label -> labels.add(label.name()));
                own.put("labels", labels.toString());
                nodes.add(object(own));
            }
            for (Relationship one : transaction.getAllRelationships()) {
                Map<String, Object> own = properties(one);
                own.put("relationship", one.getType().name());
                own.put("source", one.getStartNode().getProperty("id"));
                own.put("target", one.getEndNode().getProperty("id"));
                edges.add(object(own));
            }
        }
        service.shutdown();
        String fields = "\"nodeFields\":[\"name\",\"kind\",\"size\",\"region\",\"place\",\"lat\",\"lon\",\"founded\","
            + "\"dissolved\",\"fate\",\"industry\",\"nace\",\"sector\",\"wikidata\",\"ror\",\"source\",\"note\"],"
            + "\"edgeFields\":[\"type\",\"weight\",\"from\",\"to\",\"spinoffType\",\"rule\",\"formality\",\"share\","
            + "\"confidence\",\"claims\",\"sources\"]";
        String text = "{\"nodes\":[" + nodes + "],\"edges\":[" + edges + "]," + fields + "}";
        Files.writeString(new File(folder, "read/neo4j-admin neo4j.json").toPath(), text, StandardCharsets.UTF_8);
    }

    /** Without a word more: import into a new home. With `read`: what came of it (the import ends the program it runs in). */
    public static void main(String[] words) throws Exception {
        File folder = new File(words[0]);
        Path home = folder.toPath().resolve("neo4j-home").toAbsolutePath();
        if (words.length > 1) {
            read(home, folder);
            System.exit(0);
        }
        Files.createDirectories(home.resolve("conf"));
        String from = folder.toPath().resolve("neo4j-admin").toAbsolutePath().toString();
        AdminTool.main(new String[] {
            "database", "import", "full", "neo4j", "--nodes=" + from + "/organisations.csv",
            "--relationships=" + from + "/links.csv", "--multiline-fields=true", "--verbose"
        });
    }
}
