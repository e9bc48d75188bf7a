-- Whether the account is known from elsewhere and not from here. What is inserted is not seen by
-- the rest of the same statement.
with added as (
    insert into devices (account_id, agent) values ($1, $2)
    on conflict do nothing
    returning agent
)
select exists (select from added) and exists (select from devices where account_id = $1) as is_new
