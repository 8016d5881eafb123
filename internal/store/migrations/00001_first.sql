-- Every table has a number n as its key, given in order of insertion; the ids
-- that the rest of the program uses stand in a unique column beside it. Other
-- columns that name a table's row hold its n.
--
-- Columns marked "derived" repeat what the rows they count say, so that a
-- screen reads them instead of counting. They are written in the transaction
-- that changes those rows, and carry no foreign key.

-- +goose Up

-- 0x48535931, "HSY1": tells our files from other programs' SQLite files.
-- +goose StatementBegin
PRAGMA application_id = 1213421873;
-- +goose StatementEnd

CREATE TABLE page (
    n    INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL -- of the latest reading
) STRICT;

-- What was fetched, as it came, once for each hash that a page had in turn.
CREATE TABLE reading (
    n            INTEGER PRIMARY KEY,
    page         INTEGER NOT NULL REFERENCES page,
    path         TEXT NOT NULL,
    url          TEXT NOT NULL,
    form         TEXT NOT NULL,
    content_type TEXT NOT NULL,
    fetched      INTEGER, -- nanoseconds of Unix time; NULL for the zero time
    title        TEXT NOT NULL,
    outlet       TEXT NOT NULL,
    date         TEXT NOT NULL,
    authors      TEXT NOT NULL, -- JSON
    body         BLOB NOT NULL  -- zstd
) STRICT;
CREATE INDEX reading_page ON reading (page);

CREATE TABLE outlet (
    n      INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    name   TEXT NOT NULL, -- the first that was not empty
    domain TEXT NOT NULL,
    words  TEXT NOT NULL  -- name and domain, folded
) STRICT;

CREATE TABLE speaker (
    n     INTEGER PRIMARY KEY,
    id    TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL,
    type  TEXT NOT NULL,
    words TEXT NOT NULL -- the name, folded
) STRICT;

CREATE TABLE story (
    n        INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL DEFAULT 0, -- these and all below: derived
    outlets  INTEGER NOT NULL DEFAULT 0,
    origins  INTEGER NOT NULL DEFAULT 0,
    first    INTEGER,                    -- article: the earliest dated
    last     INTEGER,                    -- article: the latest dated
    face     INTEGER,                    -- article: the first of the origin that most articles share
    rank     REAL NOT NULL DEFAULT 0     -- see the package comment
) STRICT;
CREATE INDEX story_rank ON story (rank);

CREATE TABLE article (
    n         INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    page      INTEGER NOT NULL REFERENCES page,
    ordinal   INTEGER NOT NULL,
    version   INTEGER NOT NULL, -- from 1
    fetched   INTEGER,          -- as in reading; of the first reading with this version
    gone      INTEGER NOT NULL, -- 1: no longer on its page; kept for its address and its versions
    outlet    INTEGER REFERENCES outlet,
    story     INTEGER REFERENCES story,
    origin    TEXT,
    at        INTEGER,          -- seconds of Unix time of the publication, for order; NULL when undated
    day       INTEGER,          -- days of Unix time in the publication's own zone
    published TEXT,             -- the date itself
    language  TEXT NOT NULL,
    title     TEXT NOT NULL,
    UNIQUE (page, ordinal)
) STRICT;
CREATE INDEX article_story ON article (story, at, origin, outlet, language, day);
CREATE INDEX article_outlet ON article (outlet, at) WHERE gone = 0;
CREATE INDEX article_origin ON article (origin, at, outlet) WHERE origin IS NOT NULL;
CREATE INDEX article_at ON article (at) WHERE gone = 0;
CREATE INDEX article_language ON article (language) WHERE gone = 0;

-- The text of an article stands apart from it, so that a change of origin does
-- not write it again.
CREATE TABLE body (
    article INTEGER PRIMARY KEY REFERENCES article,
    detail  TEXT NOT NULL, -- JSON: what no query asks for
    text    TEXT NOT NULL
) STRICT;

-- Earlier texts of an article.
CREATE TABLE version (
    n       INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    number  INTEGER NOT NULL,
    fetched INTEGER,
    title   TEXT NOT NULL,
    text    BLOB NOT NULL, -- zstd
    UNIQUE (article, number)
) STRICT;

CREATE TABLE utterance (
    n          INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    story      INTEGER,                    -- of the first telling; this and all below: derived
    renderings INTEGER NOT NULL DEFAULT 0,
    outlets    INTEGER NOT NULL DEFAULT 0,
    origins    INTEGER NOT NULL DEFAULT 0,
    length     INTEGER,                    -- of the fullest telling
    voiced     INTEGER NOT NULL DEFAULT 0, -- 1: some telling has a speaker
    first      INTEGER,                    -- statement: the earliest dated telling
    fullest    INTEGER,                    -- statement
    voice      INTEGER                     -- statement: the fullest that has a speaker
) STRICT;
CREATE INDEX utterance_story ON utterance (story, origins DESC, renderings DESC, voiced DESC, length DESC);

-- A statement and, since each tells at most one utterance, its rendering.
CREATE TABLE statement (
    n          INTEGER PRIMARY KEY,
    id         TEXT NOT NULL,
    article    INTEGER NOT NULL REFERENCES article,
    title      INTEGER NOT NULL, -- 1: its spans lie in the title
    kind       TEXT NOT NULL,
    confidence REAL NOT NULL,
    length     INTEGER NOT NULL, -- of its content, in bytes
    speaker    INTEGER REFERENCES speaker,
    role       TEXT NOT NULL,
    at         INTEGER,          -- of its article
    utterance  INTEGER REFERENCES utterance,
    variant    TEXT NOT NULL,
    similarity REAL NOT NULL,
    detail     TEXT NOT NULL     -- JSON: spans and words that no query asks for
) STRICT;
CREATE INDEX statement_article ON statement (article);
CREATE INDEX statement_speaker ON statement (speaker, at, role, article) WHERE speaker IS NOT NULL;
CREATE INDEX statement_utterance ON statement (utterance);

CREATE TABLE copy (
    n            INTEGER PRIMARY KEY,
    from_article INTEGER NOT NULL REFERENCES article,
    from_start   INTEGER NOT NULL,
    from_end     INTEGER NOT NULL,
    to_article   INTEGER NOT NULL REFERENCES article,
    to_start     INTEGER NOT NULL,
    to_end       INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    similarity   REAL NOT NULL,
    reason       TEXT NOT NULL
) STRICT;
CREATE INDEX copy_from ON copy (from_article);
CREATE INDEX copy_to ON copy (to_article);

-- What the relation indexes keep of an article.
CREATE TABLE trace (
    article   INTEGER PRIMARY KEY REFERENCES article,
    day       INTEGER, -- that its article is compared by, see news.Date.Day
    story     BLOB NOT NULL,
    utterance BLOB NOT NULL
) STRICT;
CREATE INDEX trace_day ON trace (day);

-- The full-text indexes hold words that were folded before they come here (see
-- words.go) and no text: the ascii tokenizer splits them at spaces and leaves
-- everything else as it is.
CREATE VIRTUAL TABLE article_words USING fts5 (
    title, body, tags, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE statement_words USING fts5 (
    words, tags, content = '', contentless_delete = 1, tokenize = 'ascii');

-- Each Save adds a segment to each index. Merging them 16 at a time instead of
-- 4 halves the work of it; a search asks up to 15 segments a level.
INSERT INTO article_words (article_words, rank) VALUES ('automerge', 16);
INSERT INTO statement_words (statement_words, rank) VALUES ('automerge', 16);
