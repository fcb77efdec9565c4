// What a desk keeps for a day: docs/storage.md describes every column.

export const TABLES = `
  CREATE TABLE IF NOT EXISTS draft_order (
    key TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    draft BLOB,
    forget_on INTEGER NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS reply (
    model TEXT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    forget_on INTEGER NOT NULL,
    PRIMARY KEY (model, key)
  ) WITHOUT ROWID;
`
