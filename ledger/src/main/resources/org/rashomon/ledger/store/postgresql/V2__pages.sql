-- SPDX-FileCopyrightText: The Rashomon developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Captured pages: added, and never changed. This file never changes either.
CREATE TABLE page (
  id     text   COLLATE "C" PRIMARY KEY,
  size   bigint NOT NULL,
  packed bytea  NOT NULL
);

CREATE TABLE page_of_document (
  number     bigint PRIMARY KEY,
  document   text   COLLATE "C" NOT NULL,
  page       text   COLLATE "C" NOT NULL REFERENCES page,
  media_type text   NOT NULL,
  charset    text   NOT NULL,
  captured   text   NOT NULL,
  fetched    text   NOT NULL,
  canonical  text   NOT NULL,
  runs_size  bigint NOT NULL,
  runs       bytea  NOT NULL,
  UNIQUE (document, page)
);

-- They are compressed already.
ALTER TABLE page ALTER COLUMN packed SET STORAGE EXTERNAL;
ALTER TABLE page_of_document ALTER COLUMN runs SET STORAGE EXTERNAL;

CREATE FUNCTION page_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'captured pages are only added' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER page_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON page
  FOR EACH STATEMENT EXECUTE FUNCTION page_is_kept();
CREATE TRIGGER page_of_document_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON page_of_document
  FOR EACH STATEMENT EXECUTE FUNCTION page_is_kept();

-- Also for who writes as a replica does.
ALTER TABLE page ENABLE ALWAYS TRIGGER page_is_not_changed;
ALTER TABLE page_of_document ENABLE ALWAYS TRIGGER page_of_document_is_not_changed;
