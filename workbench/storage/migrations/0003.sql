-- Who vouches for a segment's present status. So far that was whoever changed it last.
ALTER TABLE segment ADD COLUMN vouched_by TEXT NOT NULL DEFAULT '';
ALTER TABLE segment ADD COLUMN vouched_at INTEGER NOT NULL DEFAULT 0;

UPDATE segment SET vouched_by = changed_by, vouched_at = changed_at
WHERE status IN ('translated', 'reviewed', 'final', 'rejected');

-- Why an article was signed with something open, and what that was.
ALTER TABLE sign_off ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_off ADD COLUMN left_open TEXT NOT NULL DEFAULT '';

-- What was signed is final from now on.
UPDATE segment SET
  status = 'final',
  vouched_by = (SELECT signed_by FROM sign_off s WHERE s.article_id = segment.article_id),
  vouched_at = (SELECT signed_at FROM sign_off s WHERE s.article_id = segment.article_id)
WHERE status IN ('translated', 'reviewed', 'final')
  AND role NOT IN ('related', 'boilerplate')
  AND withdrawn = 0
  AND article_id IN (SELECT article_id FROM sign_off);
