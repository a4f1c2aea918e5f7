-- gist over plain columns, for exclusion constraints of the kind "same thing, overlapping period"
create extension if not exists btree_gist;
