-- What versions are compared by: when a text was seen last, its dates and its
-- statements. Those of versions that were kept before are not known.

-- +goose Up

ALTER TABLE version ADD COLUMN seen INTEGER; -- as fetched; of the last reading with this text
ALTER TABLE version ADD COLUMN detail BLOB;  -- zstd of JSON: dates and statements; NULL when not known
ALTER TABLE version ADD COLUMN became BLOB;  -- zstd of JSON: the next text as it was read when it came,
                                             -- where another reading of the same page took its place

-- Dates and statements of an article that is gone, as in version.
ALTER TABLE body ADD COLUMN last BLOB;
