-- What made the draft that a target began as; "" where nothing is known of one.
ALTER TABLE segment ADD COLUMN drafted TEXT NOT NULL DEFAULT '';
