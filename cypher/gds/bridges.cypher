// The links without which their ends lose all connection.
// params: name, concurrency
// columns: source, target (of each link)
CALL gds.bridges.stream($name, {concurrency: $concurrency}) YIELD from, to
RETURN collect(from) AS source, collect(to) AS target
