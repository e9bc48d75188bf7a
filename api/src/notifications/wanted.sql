and not exists (
    select from notification_settings where account_id = $1 and n.kind = any (page_off))
