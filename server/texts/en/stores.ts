/** Why the database cannot be used, and what to do. */
export const stores = {
  'store.mongo-refused': 'MongoDB refuses this user. Check the user, the password and its rights in MONGODB_URI.',
  'store.mongo-unresolved': 'The name {name} cannot be resolved. Check the host in MONGODB_URI, and that this machine can reach its DNS.',
  'store.mongo-away': 'MongoDB cannot be reached. Check that it runs and that MONGODB_URI is right; Indoors continues when it is back.',
  'store.mongo-unknown':
    'MongoDB cannot be used: it gave an answer that Indoors does not know ({answer}). Check that MONGODB_URI names a MongoDB, and its options.',
  'store.mongo-silent': 'MongoDB does not answer. Check that it runs and has not been stopped.',
  'store.being-written': 'Another change of this is still being written. Try again in half a minute.',
  'store.suspended': 'The server was suspended, so nothing was changed. Try again.',
  'store.too-much': 'This is too much to be saved at once. Make the change in several parts.',
  'store.file-unusable': 'The database file cannot be used: {reason}. Check DATA_DIR, its rights and the space left.',
  'store.file-locked':
    'The database file cannot be used: {reason}. Another program holds a lock on it: end what does (a backup, an open sqlite3).',
  'store.lock-taken':
    'Another Indoors server uses this database: server.lock in DATA_DIR was deleted while this server ran. End the other server; this one then continues. Never delete server.lock.',
  'store.name.mongo': 'MongoDB',
  'store.name.sqlite': 'The embedded database',
  'store.part.file': 'The database file',
  'store.part.log': 'The write-ahead log of the database (-wal)',
  'store.part.index': 'The index of the database’s write-ahead log (-shm)',
  'store.part-deleted':
    '{part} has been deleted while the server runs, so nothing is taken in any more. Put it back, or restart the server; if the database file itself is lost, restore a backup into DATA_DIR before the start.',
  'store.part-replaced':
    '{part} has been replaced while the server runs, so nothing is taken in any more. Put it back, or restart the server; if the database file itself is lost, restore a backup into DATA_DIR before the start.',
} as const;
