-- What the desk counts and lists by: stage, section and owner, with the moment that most lists are ordered by.
CREATE INDEX story_desk ON story (stage, section, owner, modified);
