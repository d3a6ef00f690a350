# A database and a role of its own for each service; run by the image once, when the data folder is empty.
psql -v ON_ERROR_STOP=1 -U postgres \
  -v articles="$ARTICLES_PASSWORD" -v entities="$ENTITIES_PASSWORD" <<'SQL'
create role articles login password :'articles';
create database articles owner articles;
create role entities login password :'entities';
create database entities owner entities;
revoke all on database articles from public;
revoke all on database entities from public;
SQL
