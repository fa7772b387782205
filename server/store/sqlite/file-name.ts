/** The file name of the embedded database, in DATA_DIR. */
export const DATABASE_FILE = 'indoors.sqlite';
