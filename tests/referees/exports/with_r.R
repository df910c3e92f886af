# Reads GraphML, Pajek and DL by R's igraph and network: Rscript with_r.R FOLDER
suppressMessages(library(igraph))
folder <- commandArgs(TRUE)[1]
node_fields <- c("name", "kind", "size", "region", "place", "lat", "lon", "founded", "dissolved", "fate", "industry",
  "nace", "sector", "wikidata", "ror", "source", "note")
edge_fields <- c("type", "weight", "from", "to", "spinoffType", "rule", "formality", "share", "confidence", "claims", "sources")
at <- function(...) file.path(folder, ...)
save <- function(name, nodes, edges, ...) {
  found <- list(nodes = nodes, edges = edges, ...)
  jsonlite::write_json(found, at("read", paste0(name, ".json")), auto_unbox = TRUE, na = "null", digits = NA)
}

graph <- read_graph(at("graphml.graphml"), format = "graphml")
frames <- as_data_frame(graph, what = "both")
nodes <- frames$vertices
nodes$name <- nodes$label
edges <- cbind(source = nodes$id[as.integer(ends(graph, E(graph), names = FALSE)[, 1])],
  target = nodes$id[as.integer(ends(graph, E(graph), names = FALSE)[, 2])], as.data.frame(edge_attr(graph)))
edges <- edges[, !duplicated(names(edges))]
save("graphml R igraph", nodes, edges, nodeFields = node_fields, edgeFields = edge_fields)

graph <- read_graph(at("pajek", "offshoot.net"), format = "pajek")
pairs <- as_edgelist(graph, names = FALSE)
save("pajek R igraph", data.frame(id = seq_len(vcount(graph)), name = V(graph)$name),
  data.frame(source = pairs[, 1], target = pairs[, 2], weight = E(graph)$weight),
  key = "pajek/key.csv", nodeFields = list("name"), edgeFields = list("weight"))

types <- list.files(at("ucinet-dl"), pattern = "\\.dl$")
edges <- do.call(rbind, lapply(types, function(file) {
  graph <- read_graph(at("ucinet-dl", file), format = "dl", directed = TRUE)
  nodes <<- data.frame(id = V(graph)$name, name = V(graph)$name)
  pairs <- as_edgelist(graph)
  data.frame(source = pairs[, 1], target = pairs[, 2], type = sub("\\.dl$", "", file), weight = E(graph)$weight)
}))
save("ucinet-dl R igraph", nodes, edges, key = "ucinet-dl/key.csv", isSummed = TRUE, nodeFields = list("name"), edgeFields = c("type", "weight"))

# Edges come as two arcs, the second the other way round.
net <- network::read.paj(at("pajek", "offshoot.net"))
edges <- do.call(rbind, lapply(net$mel, function(one) data.frame(source = one$outl, target = one$inl, weight = one$atl$offshoot)))
save("pajek R network", data.frame(id = seq_len(network::network.size(net)), name = network::network.vertex.names(net)),
  edges, key = "pajek/key.csv", isMutual = TRUE, nodeFields = list("name"), edgeFields = list("weight"))
