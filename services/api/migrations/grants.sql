-- What the app's role may do: never change the schema, never update or delete events and looks. Applied after the migrations, each time.
grant usage on schema public to kutse_app;
grant select, insert, update, delete on all tables in schema public to kutse_app;
grant usage, select, update on all sequences in schema public to kutse_app;
grant execute on all functions in schema public to kutse_app;
revoke update, delete, truncate on event, security_log, usage_entry, share_opening, certificate_version from kutse_app;
revoke insert, update, delete on schema_migration from kutse_app;
revoke create on schema public from public;
grant usage on schema graphile_worker to kutse_app;
grant select, insert, update, delete on all tables in schema graphile_worker to kutse_app;
grant usage, select, update on all sequences in schema graphile_worker to kutse_app;
grant execute on all functions in schema graphile_worker to kutse_app;
do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
  loop
    execute format('drop policy if exists app_works on graphile_worker.%I', t);
    execute format('create policy app_works on graphile_worker.%I to kutse_app using (true) with check (true)', t);
  end loop;
end $$;
