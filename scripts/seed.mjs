// Loads the shipped data set into the database that the environment names. A second run changes nothing.
process.argv[2] = 'seed';
await import('./start.mjs');
