-- Where in its table a cell stands; "" where that is not known, as of every cell until now.
ALTER TABLE segment ADD COLUMN cell TEXT NOT NULL DEFAULT '';
