-- SPDX-FileCopyrightText: The Rashomon developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The journal: lines are added at its end, and nothing else is ever done to it. This file never changes.
CREATE TABLE journal (
  sequence    bigint PRIMARY KEY,
  recorded_at text   NOT NULL,
  author      text   NOT NULL,
  operation   text   NOT NULL,
  payload     bytea  NOT NULL,
  reason      text   NOT NULL,
  hash        text   NOT NULL UNIQUE
);

CREATE FUNCTION journal_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- The table is named by its trigger, so that a schema can be renamed.
CREATE FUNCTION journal_has_no_gaps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  next bigint;
BEGIN
  EXECUTE format('SELECT coalesce(max(sequence), 0) + 1 FROM %I.%I', TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO next;
  IF NEW.sequence <> next THEN
    RAISE EXCEPTION 'the journal is append-only: its next line is %', next USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION journal_is_kept();
CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
  FOR EACH ROW EXECUTE FUNCTION journal_has_no_gaps();

-- Also for who writes as a replica does.
ALTER TABLE journal ENABLE ALWAYS TRIGGER journal_is_not_changed;
ALTER TABLE journal ENABLE ALWAYS TRIGGER journal_has_no_gaps;
