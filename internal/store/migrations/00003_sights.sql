-- What the latest pages of a host showed, which later pages of it are read with.

-- +goose Up

CREATE TABLE sight (
    n       INTEGER PRIMARY KEY,
    page    INTEGER NOT NULL REFERENCES page,
    settled INTEGER NOT NULL, -- 0: of a run of reading that has not ended
    host    TEXT NOT NULL,
    seen    BLOB NOT NULL,    -- zstd of what package page keeps
    UNIQUE (page, settled)
) STRICT;
CREATE INDEX sight_host ON sight (host, settled, n);
