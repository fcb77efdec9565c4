// The tables of a shard. docs/storage.md says why each column is there; a column that it does not name does not belong here.

/** Run whenever a shard wakes; an existing shard is left as it is. */
export const TABLES = `
  CREATE TABLE IF NOT EXISTS attempt (
    id TEXT PRIMARY KEY,
    forget_on INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS attempt_by_forget_on ON attempt (forget_on);

  CREATE TABLE IF NOT EXISTS answer (
    attempt TEXT NOT NULL,
    question TEXT NOT NULL,
    chosen TEXT NOT NULL,
    verdict TEXT NOT NULL,
    PRIMARY KEY (attempt, question)
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS question_tally (
    question TEXT PRIMARY KEY,
    answered INTEGER NOT NULL,
    "right" INTEGER NOT NULL,
    partly INTEGER NOT NULL,
    wrong INTEGER NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS choice_tally (
    question TEXT NOT NULL,
    choice TEXT NOT NULL,
    picked INTEGER NOT NULL,
    PRIMARY KEY (question, choice)
  ) WITHOUT ROWID;
`
