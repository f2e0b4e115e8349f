-- The field's words, in the file as in the program; older images are read under them too.
ALTER TABLE verdict RENAME TO decision;
DROP INDEX verdict_segment;
CREATE INDEX decision_segment ON decision (segment_id);
UPDATE image SET kind = 'decision' WHERE kind = 'verdict';

ALTER TABLE segment RENAME COLUMN alone TO no_propagation;
UPDATE image SET before = json_remove(
  json_set(before, '$.no_propagation', json_extract(before, '$.alone')), '$.alone')
WHERE kind = 'segment' AND json_extract(before, '$.alone') IS NOT NULL;
UPDATE image SET after = json_remove(
  json_set(after, '$.no_propagation', json_extract(after, '$.alone')), '$.alone')
WHERE kind = 'segment' AND json_extract(after, '$.alone') IS NOT NULL;
UPDATE transaction_log SET command = 'set_no_propagation' WHERE command = 'set_alone';
