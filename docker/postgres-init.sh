#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the database belongs to a role that is no superuser.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$CAUNOI_DB_PASSWORD" -U postgres <<'SQL'
create role caunoi login nosuperuser nocreatedb nocreaterole password :'password';
create database caunoi owner caunoi;
SQL
