// Reads GEXF, GraphML, Pajek and DL by Gephi itself: java -cp gephi-toolkit-0.10.1-all.jar with_gephi.java FOLDER

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

class WithGephi {
    static String quoted(Object value) {
        if (value == null) return "null";
        if (value instanceof Number || value instanceof Boolean) {
            return value instanceof Double d && d.isNaN() ? "null" : value.toString();
        }
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

    /** Attributes by the titles that Gephi shows, and the bounds of the first interval. */
    static Map<String, Object> attributes(Element element) {
        Map<String, Object> found = new TreeMap<>();
        for (Column column : element.getAttributeColumns().toArray()) {
            Object value = element.getAttribute(column);
            if (value instanceof IntervalSet set && set.size() > 0) {
                Interval interval = set.toArray()[0];
                found.put("interval-low", year(interval.getLow()));
                found.put("interval-high", year(interval.getHigh()));
            } else if (value != null) {
                found.put(column.getTitle(), value);
            }
        }
        return found;
    }

    static Object year(double bound) {
        return Double.isInfinite(bound) ? null : bound;
    }

    static Graph read(File file) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(file);
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        importer.process(container, new DefaultProcessor(), workspace);
        container.getReport().getIssuesList(8).forEach(issue -> System.err.println("  " + issue.getMessage()));
        return Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
    }

    /** With `isTimed` the years are those of the intervals, not of the attributes. */
    static Graph dump(File file, String type, boolean isTimed, StringJoiner nodes, StringJoiner edges) throws Exception {
        Graph graph = read(file);
        for (Node node : graph.getNodes().toArray()) {
            Map<String, Object> own = attributes(node);
            if (isTimed) own.putAll(years(own, "founded", "dissolved"));
            own.put("id", node.getId());
            own.put("name", node.getLabel());
            nodes.add(object(own));
        }
        for (Edge edge : graph.getEdges().toArray()) {
            Map<String, Object> own = attributes(edge);
            if (isTimed) own.putAll(years(own, "from", "to"));
            if (isTimed) own.put("type", edge.getTypeLabel());
            if (type != null) own.put("type", type);
            own.put("source", edge.getSource().getId());
            own.put("target", edge.getTarget().getId());
            own.put("weight", edge.getWeight());
            edges.add(object(own));
        }
        System.err.println(file.getName() + ": " + graph.getNodeCount() + " nodes, " + graph.getEdgeCount() + " edges");
        return graph;
    }

    static Map<String, Object> years(Map<String, Object> own, String low, String high) {
        Map<String, Object> found = new TreeMap<>();
        found.put(low, own.get("interval-low"));
        found.put(high, own.get("interval-high"));
        return found;
    }

    static void save(File folder, String name, StringJoiner nodes, StringJoiner edges, String words) throws Exception {
        String text = "{\"nodes\":[" + nodes + "],\"edges\":[" + edges + "]," + words + "}";
        Files.writeString(new File(folder, "read/" + name + ".json").toPath(), text, StandardCharsets.UTF_8);
    }

    static String fields(String nodes, String edges) {
        return "\"nodeFields\":[" + listed(nodes) + "],\"edgeFields\":[" + listed(edges) + "]";
    }

    static String listed(String words) {
        return words.isEmpty() ? "" : String.join(",", Arrays.stream(words.split(" ")).map(WithGephi::quoted).toList());
    }

    static StringJoiner list() {
        return new StringJoiner(",\n");
    }

    public static void main(String[] words) throws Exception {
        File folder = new File(words[0]);
        String all = fields(
            "name kind size region place lat lon founded dissolved fate industry nace sector wikidata ror source note",
            "type weight from to spinoffType rule formality share confidence claims sources"
        );
        for (String form : List.of("graphml", "gexf")) {
            StringJoiner nodes = list(), edges = list();
            dump(new File(folder, form + "." + form), null, form.equals("gexf"), nodes, edges);
            save(folder, form + " gephi", nodes, edges, all);
        }
        StringJoiner nodes = list(), edges = list();
        dump(new File(folder, "pajek/offshoot.net"), null, false, nodes, edges);
        save(folder, "pajek gephi", nodes, edges, "\"key\":\"pajek/key.csv\"," + fields("name", "weight"));
        edges = list();
        for (File file : new File(folder, "ucinet-dl").listFiles((at, name) -> name.endsWith(".dl"))) {
            nodes = list();
            dump(file, file.getName().replace(".dl", ""), false, nodes, edges);
        }
        save(folder, "ucinet-dl gephi", nodes, edges, "\"key\":\"ucinet-dl/key.csv\",\"isSummed\":true," + fields("name", "type weight"));
    }
}
