// Generated from openapi/openapi.json by scripts/types.mjs. Do not edit.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the public keys.
         * @description The keys that an access token may be signed with (RFC 7517). A new key appears a day before it
         *     signs anything.
         */
        get: operations["find_key_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register.
         * @description Where mail is sent, the answer is 202, whether or not the address has an account: the mail has a
         *     link that makes the account (`PUT /verification`), or says that there is one. Sent again, so is
         *     the mail. Where no SMTP server is configured, the account works at once; an address can have one
         *     only.
         */
        post: operations["create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collections.
         * @description Those that were made last come first.
         */
        get: operations["list_collections"];
        put?: never;
        /**
         * Make a collection.
         * @description Nobody else sees it. Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_collection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a collection.
         * @description Its lessons are in `GET /library?collection_id=`. It is never answered with 304: how many lessons it
         *     holds changes without a new version.
         */
        get: operations["find_collection"];
        /**
         * Make or replace a collection under an id of your own.
         * @description An existing one needs `If-Match`, and keeps its lessons; what the body leaves out gets its default.
         */
        put: operations["put_collection"];
        post?: never;
        /**
         * Delete a collection.
         * @description It is in the trash for 30 days; its lessons stay where they are. Needs `If-Match`.
         */
        delete: operations["delete_collection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collections/{id}/lessons/{lesson_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a lesson into a collection.
         * @description One of your own, or one that a team of yours sees: it is there for as long as you see it. The request
         *     can be repeated and needs no `If-Match`.
         */
        put: operations["collect_lesson"];
        post?: never;
        /**
         * Take a lesson out of a collection.
         * @description The lesson itself stays. The request can be repeated.
         */
        delete: operations["drop_lesson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts.
         * @description By name unless `sort` says otherwise; archived people are left out.
         */
        get: operations["list_contacts"];
        put?: never;
        /**
         * Add a contact.
         * @description A name or a description is enough. Send an `id` of your own to be able to repeat the request.
         *     `encounter` and `follow_up` record the conversation and the promise in the same transaction; an
         *     `encounter.id` that exists is that conversation, which the person joins.
         */
        post: operations["create_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add up to 100 contacts.
         * @description Each item is a body of `POST /contacts` and has its own result, in the same order. With
         *     `atomic=true` one refused item refuses all of them, and the answer is a problem.
         */
        post: operations["create_contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a contact.
         * @description With `If-None-Match` an unchanged one answers 304. For `include=lessons` a personal access token
         *     also needs `read:lessons`.
         */
        get: operations["find_contact"];
        /**
         * Create or replace a contact under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_contact"];
        post?: never;
        /**
         * Move a contact to the trash.
         * @description It can be restored for 30 days. Needs `If-Match`.
         */
        delete: operations["delete_contact"];
        options?: never;
        head?: never;
        /**
         * Change a contact.
         * @description A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
         */
        patch: operations["change_contact"];
        trace?: never;
    };
    "/api/v1/cpd/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of the own record.
         * @description The newest first, of the days from `from` to `to`, both included. An entry is derived from what is
         *     written down anyway: events attended, reflections, lessons and their use, pitches practised. It changes with
         *     that, until the period is submitted. Of the people whom one met it holds nothing, and of a reflection
         *     only that there is one.
         */
        get: operations["list_cpd_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cpd/entries/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say something of an entry in own words.
         * @description A merge patch: what is absent stays, `null` goes back to what the entry says by itself. What happened,
         *     and for how long, is changed where it was written down. Needs `If-Match`.
         */
        patch: operations["change_cpd_entry"];
        trace?: never;
    };
    "/api/v1/cpd/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List submissions.
         * @description The newest first, those that were retracted too.
         */
        get: operations["list_cpd_submissions"];
        put?: never;
        /**
         * Submit a period.
         * @description Freezes its entries as they are. A day is submitted once: what overlaps with another submission is
         *     refused until that is retracted. Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_cpd_submission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cpd/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a submission.
         * @description With the entries as they were.
         */
        get: operations["find_cpd_submission"];
        /**
         * Submit a period under an id of your own.
         * @description As `POST /cpd/submissions`. Repeated with the same period it answers with what there is; nothing of a
         *     submission can be replaced.
         */
        put: operations["put_cpd_submission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cpd/submissions/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Retract a submission.
         * @description It stays as it was, marked, and its days may be submitted anew. Its statements are voided. Repeating it
         *     changes nothing; needs no `If-Match`.
         */
        put: operations["put_cpd_retraction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cpd/submissions/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the statements of a submission for a learning record store.
         * @description Statements of the Experience API (xAPI 1.0.3 and 2.0), to be sent to a store as they are. The actor is the
         *     account by an opaque name; nobody else is in them. After the submission was retracted, what voids each
         *     of them follows.
         */
        get: operations["list_cpd_statements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cpd/submissions/{id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a submission as a table.
         * @description CSV (RFC 4180), the newest entry first. A text that a spreadsheet would take for a formula begins with
         *     an apostrophe.
         */
        get: operations["find_cpd_submission_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cpd/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the entries of a period as a table.
         * @description CSV (RFC 4180), the newest first, streamed. A text that a spreadsheet would take for a formula begins
         *     with an apostrophe.
         */
        get: operations["find_cpd_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cpd/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find how much a period comes to.
         * @description The minutes of all its entries, and of each type.
         */
        get: operations["find_cpd_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look around with sample data.
         * @description Makes a throw-away account full of sample data and signs in to it; it is deleted after a day.
         */
        post: operations["create_demo_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/encounters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List encounters.
         * @description The newest first.
         */
        get: operations["list_encounters"];
        put?: never;
        /**
         * Record an encounter.
         * @description People are known by their `id` or added by name, in the same transaction. Without `follow_up`, a
         *     first meeting at an event opens one for each new person, due 48 hours after the event's end.
         */
        post: operations["create_encounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/encounters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an encounter.
         * @description With everyone who took part and is not in the trash.
         */
        get: operations["find_encounter"];
        /**
         * Create or replace an encounter under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_encounter"];
        post?: never;
        /**
         * Move an encounter to the trash.
         * @description It is kept there for 30 days; its people are no longer met there. Needs `If-Match`.
         */
        delete: operations["delete_encounter"];
        options?: never;
        head?: never;
        /**
         * Change an encounter.
         * @description A merge patch: what is absent stays, `null` clears; `contacts` replaces the list. Needs `If-Match`.
         */
        patch: operations["change_encounter"];
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events.
         * @description The own ones and those that colleagues share; latest first unless `sort` says otherwise. For `include=summary` a personal access token also
         *     needs `read:contacts`, `read:goals` and `read:lessons`.
         */
        get: operations["list_events"];
        put?: never;
        /**
         * Add an event.
         * @description A name and a start are enough. It gets two goals, to meet three people and to learn three
         *     things, unless `goals` says otherwise. Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an event.
         * @description With `If-None-Match` an unchanged one answers 304. For what `include` names a personal access
         *     token needs more: `read:goals` for `goals`, `read:contacts` for `people` and `follow_ups`,
         *     `read:lessons` for `lessons`, `read:teams` for `colleagues`.
         */
        get: operations["find_event"];
        /**
         * Create or replace an event under an id of your own.
         * @description An existing one needs `If-Match`, and to be one's own; what the body leaves out is emptied.
         */
        put: operations["put_event"];
        post?: never;
        /**
         * Move an event to the trash.
         * @description What was met and learned there stays. It is no longer shared: colleagues who take part keep a
         *     copy of their own.
         */
        delete: operations["delete_event"];
        options?: never;
        head?: never;
        /**
         * Change an event.
         * @description What the body leaves out stays, `null` clears. Times make an all-day event a timed one, and
         *     days the other way round.
         */
        patch: operations["change_event"];
        trace?: never;
    };
    "/api/v1/events/{id}/briefing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the briefing of an event.
         * @description The event, its goals, what was captured so far, which colleagues go and whom they want to meet, and whom and what you know
         *     from earlier events of the same series or name: all that event mode needs, to be kept for a place without network.
         */
        get: operations["find_briefing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event as a calendar file.
         * @description iCalendar (RFC 5545) with one event. What you make of it (purpose, goals, people) is not in it.
         */
        get: operations["find_event_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/excerpt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an event as somebody with a link sees it.
         * @description There need be no link yet.
         */
        get: operations["find_event_excerpt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what the account makes of an event.
         * @description With `If-None-Match` an unchanged one answers 304.
         */
        get: operations["find_participation"];
        /**
         * Replace what the account makes of an event.
         * @description It exists as long as the event does, so `If-Match` is needed; what the body leaves out is
         *     emptied. `attended` is refused before the event starts.
         */
        put: operations["put_participation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what the account makes of an event.
         * @description `attended` is refused before the event starts.
         */
        patch: operations["change_participation"];
        trace?: never;
    };
    "/api/v1/events/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the report of an event.
         * @description What came of it for all who see it: who met whom of those that the colleagues wanted to meet, the
         *     lessons that were shared about it, your own goals against their results, and the cost. Of colleagues
         *     it holds what they shared themselves, and never a name of anybody's contacts.
         */
        get: operations["find_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find whom an event is shared with.
         * @description The teams that the one who asks is in, with the note and who shared it. The ETag is that of the
         *     event, for a change of what is shared; it tells nothing of names, so the answer is never a 304.
         */
        get: operations["find_event_shares"];
        /**
         * Say whom an event is shared with.
         * @description The whole audience at once, by the owner of the event; needs `If-Match` with the version of the
         *     event. Everybody in the teams sees the event from then on and answers for themselves: nothing
         *     else of its owner comes along. Who is left out no longer sees it; whoever takes part keeps a copy
         *     of their own. The same audience again changes nothing.
         */
        put: operations["put_event_shares"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom to meet at an event.
         * @description Everybody who sees the event sees them, who is going to talk to whom, and who met whom: names of
         *     colleagues as far as you are in a team with them. They are labels, not anybody's contacts.
         */
        get: operations["list_targets"];
        put?: never;
        /**
         * Write down somebody to meet.
         * @description A name or an organisation is enough. Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/targets/{target_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find somebody to meet.
         * @description The ETag is for a change of what was written down. Who claims and who met them changes without a new
         *     version, so the answer is never a 304.
         */
        get: operations["find_target"];
        /**
         * Write down or replace somebody to meet, under an id of your own.
         * @description An existing one needs `If-Match`, and is for whoever wrote it down or whose event it is.
         */
        put: operations["put_target"];
        post?: never;
        /**
         * Strike somebody off the list.
         * @description Needs `If-Match`, and is for whoever wrote it down or whose event it is.
         */
        delete: operations["delete_target"];
        options?: never;
        head?: never;
        /**
         * Change somebody to meet.
         * @description A merge patch; needs `If-Match`, and is for whoever wrote it down or whose event it is.
         */
        patch: operations["change_target"];
        trace?: never;
    };
    "/api/v1/events/{id}/targets/{target_id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that you are going to talk to somebody.
         * @description The first has them: a colleague's claim answers 409. Needs no `If-Match`, for the same twice is
         *     the same.
         */
        put: operations["put_target_claim"];
        post?: never;
        /**
         * Leave somebody to the others.
         * @description Only your own claim can be taken back.
         */
        delete: operations["delete_target_claim"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/targets/{target_id}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note that you met somebody.
         * @description By a conversation of your own at this event. Colleagues see that you met, and nothing of the
         *     conversation; when it goes to the trash, you did not meet.
         */
        put: operations["put_target_meeting"];
        post?: never;
        /**
         * Take back that you met somebody.
         * @description The conversation stays.
         */
        delete: operations["delete_target_meeting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lessons of the own teams.
         * @description The last one shared comes first; one that is shared with two teams of yours is there once, where it
         *     was shared last. It names the event only to those who see that event themselves, and never the
         *     person or the conversation it is from.
         */
        get: operations["list_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a lesson as all see it who may.
         * @description One of your own, shared or not, or one that is shared with a team of yours; with its first comments
         *     and its latest applications, at most 50 of each. It is never answered with 304: what colleagues make
         *     of it changes without a new version of the lesson.
         */
        get: operations["find_feed_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List follow-ups.
         * @description By due date, the earliest first; only the open ones unless `status` says otherwise.
         */
        get: operations["list_follow_ups"];
        put?: never;
        /**
         * Add a follow-up.
         * @description It is due 48 hours after the event, the conversation, or now unless `due_at` says otherwise.
         *     Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_follow_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a follow-up.
         * @description With `If-None-Match` an unchanged one answers 304.
         */
        get: operations["find_follow_up"];
        /**
         * Create or replace a follow-up under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_follow_up"];
        post?: never;
        /**
         * Move a follow-up to the trash.
         * @description It can be restored for 30 days. Needs `If-Match`.
         */
        delete: operations["delete_follow_up"];
        options?: never;
        head?: never;
        /**
         * Change a follow-up.
         * @description A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
         */
        patch: operations["change_follow_up"];
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Complete a follow-up.
         * @description Repeating it changes nothing; needs no `If-Match`. Send `{}` for now.
         */
        put: operations["put_completion"];
        post?: never;
        /**
         * Open a completed follow-up again.
         * @description One that is not completed stays as it is.
         */
        delete: operations["delete_completion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Snooze a follow-up.
         * @description It comes up again at `until`; its due date stays. Needs no `If-Match`.
         */
        put: operations["put_snooze"];
        post?: never;
        /**
         * End the snooze of a follow-up.
         * @description It comes up by its due date again.
         */
        delete: operations["delete_snooze"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goal-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the goals that new events bring along.
         * @description Until somebody says otherwise: meet 3 new people, learn 3 new things; its version is 0 then.
         */
        get: operations["find_goal_template"];
        /**
         * Say which goals new events bring along.
         * @description All of them at once; `[]` for none. Events that are there already keep theirs. Needs `If-Match`.
         */
        put: operations["put_goal_template"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List goals.
         * @description Newest first; those of one event in the order they were made. Of a goal that repeats it has the
         *     latest period; `series_id` lists all of them.
         */
        get: operations["list_goals"];
        put?: never;
        /**
         * Add a goal.
         * @description For one event, for the days from `starts_on` to before `ends_on`, or for each week, month or
         *     quarter. A goal of a team (`team_id`, which needs `write:teams`) counts what everybody in the team
         *     sees anyway, and nothing else: lessons shared with it, lessons of it that somebody used, and its
         *     events that are over and that somebody had said yes to. So its numbers need no least number of
         *     people: whoever reads them could have counted themselves.
         */
        post: operations["create_goal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a goal with its progress.
         * @description It is never answered with 304: progress changes without a new version of the goal.
         */
        get: operations["find_goal"];
        /**
         * Create or replace a goal under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_goal"];
        post?: never;
        /**
         * Move a goal to the trash.
         * @description What it counted stays.
         */
        delete: operations["delete_goal"];
        options?: never;
        head?: never;
        /**
         * Change a goal.
         * @description What the body leaves out stays, `null` clears; `abandoned` gives it up or takes it up again,
         *     `paused` makes this period of a goal that repeats a pause. Of a goal that is closed only the words
         *     and the pause can be changed.
         */
        patch: operations["change_goal"];
        trace?: never;
    };
    "/api/v1/goals/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of a goal.
         * @description What the person wrote down for a goal of the metric `manual`, the latest day first.
         */
        get: operations["list_entries"];
        put?: never;
        /**
         * Add an entry to a goal.
         * @description Only a goal of the metric `manual` has entries; the others count by themselves. The day is one of
         *     the goal's, and has come.
         */
        post: operations["create_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}/entries/{entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an entry of a goal.
         * @description With `If-None-Match` an unchanged one answers 304.
         */
        get: operations["find_entry"];
        /**
         * Create or replace an entry under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out gets its default.
         */
        put: operations["put_entry"];
        post?: never;
        /**
         * Delete an entry of a goal.
         * @description For good: put it again to undo that. Needs `If-Match`.
         */
        delete: operations["delete_entry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a goal counted.
         * @description Everything behind its number, earliest first.
         */
        get: operations["list_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what one's networking came to.
         * @description The last quarters of the year with the running one, in the days of the account's time zone, oldest
         *     first: people, conversations, promises, lessons, events, goals. Every figure is the number of rows of a
         *     list with `starts_at` and `ends_at` of its quarter as the bounds; its description says which.
         */
        get: operations["find_insights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what an invitation is about.
         * @description For whoever holds its token, without an account. An invitation that is over, used up, withdrawn
         *     or unknown answers 410, always with the same words.
         */
        post: operations["create_invitation_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lessons.
         * @description Newest first unless `sort` says otherwise.
         */
        get: operations["list_lessons"];
        put?: never;
        /**
         * Add a lesson.
         * @description The insight is enough; the title is then its start. Nobody else sees it, unless `team_ids` says so
         *     at once. Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_lesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a lesson.
         * @description With `If-None-Match` an unchanged one answers 304.
         */
        get: operations["find_lesson"];
        /**
         * Create or replace a lesson under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_lesson"];
        post?: never;
        /**
         * Move a lesson to the trash.
         * @description It can be restored for 30 days. Needs `If-Match`.
         */
        delete: operations["delete_lesson"];
        options?: never;
        head?: never;
        /**
         * Change a lesson.
         * @description A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
         */
        patch: operations["change_lesson"];
        trace?: never;
    };
    "/api/v1/lessons/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who used a lesson.
         * @description The latest comes first. Everybody who sees the lesson sees all of them, whatever their team.
         */
        get: operations["list_applications"];
        put?: never;
        /**
         * Tell that one used a lesson.
         * @description Everybody who sees the lesson may, the owner too. The stage of the lesson moves to `applied`, with an
         *     impact to `impact`, and never back. Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/applications/{application_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an application.
         * @description It is never answered with 304: names change without a new version of it.
         */
        get: operations["find_application"];
        /**
         * Write or replace an application under an id of your own.
         * @description An existing one needs `If-Match`, and only the one who wrote it may; what the body leaves out is
         *     emptied. An impact moves the lesson on.
         */
        put: operations["put_application"];
        post?: never;
        /**
         * Delete an application.
         * @description For good: put it again to undo that. The lesson stays at the stage to which it came. Needs
         *     `If-Match`. Only the one who wrote it may.
         */
        delete: operations["delete_application"];
        options?: never;
        head?: never;
        /**
         * Change an application.
         * @description A merge patch; needs `If-Match`. Only the one who wrote it may. An impact moves the lesson on.
         */
        patch: operations["change_application"];
        trace?: never;
    };
    "/api/v1/lessons/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments on a lesson.
         * @description The oldest comes first. Everybody who sees the lesson sees all of them, whatever their team.
         */
        get: operations["list_comments"];
        put?: never;
        /**
         * Comment on a lesson.
         * @description Everybody who sees the lesson may. Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a comment.
         * @description It is never answered with 304: names change without a new version of the comment.
         */
        get: operations["find_comment"];
        /**
         * Write or replace a comment under an id of your own.
         * @description An existing one needs `If-Match`, and only the one who wrote it may.
         */
        put: operations["put_comment"];
        post?: never;
        /**
         * Delete a comment.
         * @description For good: put it again to undo that. Needs `If-Match`. Only the one who wrote it may.
         */
        delete: operations["delete_comment"];
        options?: never;
        head?: never;
        /**
         * Change a comment.
         * @description A merge patch; needs `If-Match`. Only the one who wrote it may.
         */
        patch: operations["change_comment"];
        trace?: never;
    };
    "/api/v1/lessons/{id}/excerpt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a lesson as somebody with a link sees it.
         * @description There need be no link yet.
         */
        get: operations["find_lesson_excerpt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a lesson is useful.
         * @description Everybody who sees the lesson may, once; the request can be repeated. No `If-Match` is needed: a
         *     reaction is there or not, and nobody else writes it.
         */
        put: operations["put_reaction"];
        post?: never;
        /**
         * Take back that a lesson is useful.
         * @description The request can be repeated, also where nothing was said.
         */
        delete: operations["delete_reaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find who sees a lesson of one's own.
         * @description The teams that it is shared with; without any, nobody else sees it. The ETag is the lesson's.
         */
        get: operations["find_lesson_shares"];
        /**
         * Say who sees a lesson of one's own.
         * @description All of the teams at once; `[]` takes it back from everybody. Colleagues see the lesson, where it
         *     was learned if they see that event themselves, and what they make of it together; never the
         *     conversation or the person that it is from. Who is in a team sees it from then on, who leaves
         *     does not. The first time moves the stage to `shared`. A team that you are not in is refused,
         *     unless it sees the lesson already. No `If-Match` is needed: the body says everything, so the last
         *     one to say it is right, and the request can be repeated.
         */
        put: operations["put_lesson_shares"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lessons of the library.
         * @description Your own and those that your teams see, what came last first; never the person or the conversation a
         *     colleague's lesson is from.
         */
        get: operations["list_library"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/markdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the lessons of the library as Markdown.
         * @description The same list in one file, streamed to its end whatever `limit` and `cursor` say: each lesson with its
         *     author, its event, its day, its tags and skills, never the person it is from. Where it breaks off, the
         *     connection does.
         */
        get: operations["find_markdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own links.
         * @description Those that still work, the newest first.
         */
        get: operations["list_links"];
        put?: never;
        /**
         * Make a link.
         * @description Whoever has its address reads one event or one lesson of yours, without an account, until it
         *     expires or is deleted. `GET /events/{id}/excerpt` and `GET /lessons/{id}/excerpt` show before
         *     what they will see. An `Idempotency-Key` has no effect here: keeping the answer would keep the
         *     secret.
         */
        post: operations["create_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a link.
         * @description It opens nothing from then on.
         */
        delete: operations["delete_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the own account.
         * @description Its `tzid` decides which day it is on Today.
         */
        get: operations["find_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the own account.
         * @description Preferences are merged; `null` removes one.
         */
        patch: operations["change_me"];
        trace?: never;
    };
    "/api/v1/me/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what deleting the own account would mean.
         * @description What goes, what was shared and may stay, and who gets the teams. Nothing is deleted by looking.
         */
        get: operations["find_deletion"];
        /**
         * Delete the own account.
         * @description At once and for good, with everything private: people, conversations, follow-ups, goals, events,
         *     reflections, lessons that nobody else sees, sessions and tokens. What was shared (lessons, comments, what came
         *     of lessons of colleagues) stays without a name, if `shared` is `leave`, or goes too (`take`).
         *     Colleagues who take part in a shared event keep a copy of their own; a team goes to whoever is
         *     next in it, and one without anybody else goes. A mail confirms it. Needs a session and the
         *     password; a personal access token may not do it. `GET /me/export` has everything to keep.
         */
        put: operations["put_deletion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get everything that belongs to the own account.
         * @description One JSON file to keep, streamed; where it breaks off, the connection does. Needs a session; a
         *     personal access token may not do it.
         */
        get: operations["find_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what the account is told.
         * @description Also for somebody who never chose.
         */
        get: operations["find_notification_settings"];
        /**
         * Choose what the account is told.
         * @description In the list and by mail, each kind by itself. The mail is a digest of what is new and was not read:
         *     never an empty one, and after an outage one for all that was missed. The settings are always there,
         *     so `If-Match` is needed.
         */
        put: operations["put_notification_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password.
         * @description Every other session ends. Needs a session; a personal access token may not do it.
         */
        put: operations["put_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the own address verified.
         * @description Sends a mail with a link that works for a day, also if one was sent before; at most five an hour.
         */
        post: operations["create_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a team by an invitation.
         * @description Whoever holds the token may, also with another address than the one it was sent to. Who is in the
         *     team already gets their membership, and nothing is used up. Nobody joins twice by the same link:
         *     who was removed needs a new one.
         */
        post: operations["create_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what colleagues did that concerns the account.
         * @description The newest comes first; those older than 90 days are gone. One that is about something which the
         *     account no longer sees is not there, nor is a kind that it does not want. Many who find the same lesson useful are one.
         *     A lesson that asks is there until it is answered.
         */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark all as read that were seen.
         * @description Those up to `until`: what comes in meanwhile stays unread.
         */
        put: operations["put_readings"];
        post?: never;
        /**
         * Take back that many were marked as read.
         * @description Those that were marked at this moment together are unread again. The request can be repeated.
         */
        delete: operations["delete_readings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a notification as read.
         * @description The request can be repeated. No `If-Match` is needed: nobody else writes it.
         */
        put: operations["put_reading"];
        post?: never;
        /**
         * Mark a notification as unread.
         * @description The request can be repeated.
         */
        delete: operations["delete_reading"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nudge-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a nudge from a mail.
         * @description With the token of the link, for whoever is not signed in. It opens this one question of this one
         *     lesson for 120 days: to answer it, to say it in words, and to take that back. Looking at the link
         *     changes nothing.
         */
        put: operations["put_linked_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nudges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is asked about own lessons.
         * @description What was asked last comes first; what is answered is not there, nor what was settled by an own
         *     application meanwhile. A lesson asks 7, 30 and 90 days after it was written down, until it has an
         *     impact or `not_for_me` is answered: first whether it was used, then whether that made a difference.
         */
        get: operations["list_nudges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nudges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what was asked about a lesson.
         * @description Answered or not.
         */
        get: operations["find_nudge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nudges/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a nudge.
         * @description `used` writes down that the lesson was used today, and the stage moves by that; the words of
         *     `made_a_difference` are the impact of using it; `not_for_me` ends the asking. Another answer takes
         *     the place of the one before. The request can be repeated. No `If-Match` is needed: nobody else writes it.
         */
        put: operations["put_answer"];
        post?: never;
        /**
         * Take back the answer to a nudge.
         * @description With what it wrote down; the stage of the lesson is what it was before, unless somebody else used
         *     it. The request can be repeated.
         */
        delete: operations["delete_answer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document.
         * @description OpenAPI 3.1, collected from the routes that are served.
         */
        get: operations["find_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pitches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pitches.
         * @description One's own, or with `scope=shared` those of colleagues; the newest first, each with its latest wording.
         */
        get: operations["list_pitches"];
        put?: never;
        /**
         * Add a pitch.
         * @description The title is enough; what is said is a version. Nobody else sees it, unless `team_ids` says so at once. Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_pitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pitches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a pitch.
         * @description One's own, or a colleague's that a team sees in which one is, for which a personal access token needs
         *     `read:teams`. It is never answered with 304: its wording changes without a new version of it.
         */
        get: operations["find_pitch"];
        /**
         * Create or replace a pitch under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_pitch"];
        post?: never;
        /**
         * Move a pitch to the trash.
         * @description It can be restored for 30 days, with its versions and practices. Needs `If-Match`.
         */
        delete: operations["delete_pitch"];
        options?: never;
        head?: never;
        /**
         * Change a pitch.
         * @description A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
         */
        patch: operations["change_pitch"];
        trace?: never;
    };
    "/api/v1/pitches/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the feedback on a pitch.
         * @description The latest comes first. The one whose pitch it is sees all of it, everybody else what they wrote
         *     themselves.
         */
        get: operations["list_feedback"];
        put?: never;
        /**
         * Give feedback on a pitch.
         * @description On one that a colleague shares with a team: what is good, what could be better, and scores; one of
         *     them is enough. Only the one whose pitch it is reads it. Send an `id` of your own to be able to
         *     repeat the request.
         */
        post: operations["create_feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pitches/{id}/feedback/{feedback_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find feedback.
         * @description It is never answered with 304: names change without a new version of it.
         */
        get: operations["find_feedback"];
        /**
         * Write or replace feedback under an id of your own.
         * @description An existing one needs `If-Match`, and only the one who wrote it may; what the body leaves out is
         *     emptied.
         */
        put: operations["put_feedback"];
        post?: never;
        /**
         * Delete feedback.
         * @description For good: put it again to undo that. Needs `If-Match`. Only the one who wrote it may.
         */
        delete: operations["delete_feedback"];
        options?: never;
        head?: never;
        /**
         * Change feedback.
         * @description A merge patch: what is absent stays, `null` clears. Needs `If-Match`. Only the one who wrote it may.
         */
        patch: operations["change_feedback"];
        trace?: never;
    };
    "/api/v1/pitches/{id}/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the practices of a pitch of one's own.
         * @description The latest comes first. Nobody else sees them.
         */
        get: operations["list_practices"];
        put?: never;
        /**
         * Tell that one practised a pitch.
         * @description Which version, how long it took, and how it went. A recording is never sent: it stays on the device.
         *     Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_practice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pitches/{id}/practices/{practice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a practice.
         * @description With `If-None-Match` an unchanged one answers 304.
         */
        get: operations["find_practice"];
        /**
         * Write or replace a practice under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_practice"];
        post?: never;
        /**
         * Delete a practice.
         * @description For good: put it again to undo that. Needs `If-Match`.
         */
        delete: operations["delete_practice"];
        options?: never;
        head?: never;
        /**
         * Change what one says of a practice.
         * @description A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
         */
        patch: operations["change_practice"];
        trace?: never;
    };
    "/api/v1/pitches/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how the versions of a pitch landed.
         * @description The latest version comes first. Conversations say which version was used (`pitch_version_id`) and how
         *     it landed (`pitch_landed`). With few of them an average says little, so `interval` says between which
         *     shares the true share of those that land well (4 or 5) lies with a confidence of 95 % (Wilson); two
         *     versions whose intervals overlap cannot be told apart yet. It is null while fewer than three are rated.
         */
        get: operations["list_pitch_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pitches/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find who sees a pitch of one's own.
         * @description The teams that it is shared with; without any, nobody else sees it. The ETag is the pitch's.
         */
        get: operations["find_pitch_shares"];
        /**
         * Say who sees a pitch of one's own.
         * @description All of the teams at once; `[]` takes it back from everybody. Colleagues see the title, whom it is for
         *     and the latest wording, and may give feedback; never the earlier wordings, the practices or how it
         *     landed. Who is in a team sees it from then on, who leaves does not. A team that you are not in is
         *     refused, unless it sees the pitch already. No `If-Match` is needed: the body says everything, so the
         *     last one to say it is right, and the request can be repeated.
         */
        put: operations["put_pitch_shares"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pitches/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a pitch of one's own.
         * @description The latest comes first.
         */
        get: operations["list_pitch_versions"];
        put?: never;
        /**
         * Add a version to a pitch.
         * @description It becomes the current one. Colleagues who see the pitch see it from then on. Send an `id` of your
         *     own to be able to repeat the request.
         */
        post: operations["create_pitch_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pitches/{id}/versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a version of a pitch of one's own.
         * @description It is never answered with 304: whether it is fixed changes without a new version of it.
         */
        get: operations["find_pitch_version"];
        /**
         * Add a version under an id of your own, or replace one that is not fixed.
         * @description An existing one needs `If-Match`. One that was practised, used in a conversation or has feedback
         *     answers 409 `version-fixed`: what was heard stays as it was.
         */
        put: operations["put_pitch_version"];
        post?: never;
        /**
         * Delete a version that is not fixed.
         * @description For good: put it again to undo that. Needs `If-Match`. One that was practised, used in a
         *     conversation or has feedback answers 409 `version-fixed`.
         */
        delete: operations["delete_pitch_version"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pitches/{id}/versions/{version_id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two wordings of a pitch.
         * @description Word by word, from `with` to the version in the path: the shortest way from one text to the other.
         *     All that is not deleted, put together, is the new text, and all that is not inserted the old one.
         */
        get: operations["find_version_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new password.
         * @description With the token of the link in the mail, which works once. Every session ends; the address
         *     counts as verified.
         */
        put: operations["put_recovery"];
        /**
         * Ask for a new password.
         * @description If the address has an account, a mail goes there with a link that works once, for an hour; at
         *     most five an hour. The answer is the same if it has none.
         */
        post: operations["create_recovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reflections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reflections.
         * @description Newest first unless `sort` says otherwise.
         */
        get: operations["list_reflections"];
        put?: never;
        /**
         * Add a reflection.
         * @description It may be begun empty and written answer by answer. Nobody else sees it. Send an `id` of your own to
         *     be able to repeat the request.
         */
        post: operations["create_reflection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reflections/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prompts for a reflection.
         * @description Questions in plain English, the most telling first. With `event_id` by what happened there: how many
         *     people were met, what was promised, what one went for. With `practice_id` by how a pitch was said:
         *     how long it took, and whether it went better than the time before.
         */
        get: operations["list_prompts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reflections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a reflection.
         * @description With `If-None-Match` an unchanged one answers 304.
         */
        get: operations["find_reflection"];
        /**
         * Create or replace a reflection under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_reflection"];
        post?: never;
        /**
         * Move a reflection to the trash.
         * @description It can be restored for 30 days. Needs `If-Match`.
         */
        delete: operations["delete_reflection"];
        options?: never;
        head?: never;
        /**
         * Change a reflection.
         * @description A merge patch: what is absent stays, `null` clears; so do the answers one by one. What was written
         *     under the questions of one model stays when another is chosen. Needs `If-Match`.
         */
        patch: operations["change_reflection"];
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search events, people and lessons.
         * @description Part of a name, a company, a tag or a word in a note finds them; accents do not count and a typo
         *     is forgiven. A person is also found by what was talked about. The best match comes first.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List self-ratings.
         * @description The latest comes first. Nobody else sees them.
         */
        get: operations["list_self_ratings"];
        put?: never;
        /**
         * Rate oneself.
         * @description How good one is at a skill, in general, or before or after an event. Send an `id` of your own to be able to
         *     repeat the request.
         */
        post: operations["create_self_rating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-ratings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a self-rating.
         * @description With `If-None-Match` an unchanged one answers 304.
         */
        get: operations["find_self_rating"];
        /**
         * Write or replace a self-rating under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_self_rating"];
        post?: never;
        /**
         * Delete a self-rating.
         * @description For good: put it again to undo that. Needs `If-Match`.
         */
        delete: operations["delete_self_rating"];
        options?: never;
        head?: never;
        /**
         * Change a self-rating.
         * @description A merge patch: what is absent stays. Of what it is, and when it was, stays. Needs `If-Match`.
         */
        patch: operations["change_self_rating"];
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own sessions.
         * @description The one used last comes first.
         */
        get: operations["list_sessions"];
        put?: never;
        /**
         * Sign in.
         * @description Answers with an access token for ten minutes. The refresh token comes as a cookie, and in the
         *     body if a program that is no browser asks for it.
         */
        post: operations["create_session"];
        /**
         * End every other session.
         * @description The one that asks goes on.
         */
        delete: operations["delete_other_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out.
         * @description Ends the session that asks and removes the cookie.
         */
        delete: operations["delete_current_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a session.
         * @description Exchanges the refresh token, from the body or from the cookie, for its successor and an access
         *     token. A refresh token works once; the same one sent again within ten seconds gets the same
         *     answer, later it ends the session.
         */
        post: operations["refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a session.
         * @description Its access token stops working within five seconds.
         */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a link shows.
         * @description Without an account: the token of the link, which stands behind its `#`, is sent as
         *     `Authorization: Bearer …`. A link that expired, was deleted or never was answers 404.
         */
        get: operations["find_shared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the event that a link shows as a calendar file.
         * @description Without an account, as for `GET /shared`. A link to a lesson answers 404.
         */
        get: operations["find_shared_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List skills.
         * @description By name: those that everybody has, and every other word that one's own ratings, lessons or goals name as
         *     a skill. Each comes with its first and latest rating and with how many lessons, goals and practices are
         *     about it: `/lessons?skill=`, `/goals?skill=` and `/self-ratings?skill=` list them. Nobody else sees any
         *     of it.
         */
        get: operations["list_skills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how often the digest is sent.
         * @description With the token of the link in a mail, for whoever is not signed in: to end it, and to take that back.
         */
        put: operations["put_subscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own teams.
         * @description The oldest comes first.
         */
        get: operations["list_teams"];
        put?: never;
        /**
         * Make a team.
         * @description The one who makes it owns it. Send an `id` of your own to be able to repeat the request.
         */
        post: operations["create_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a team.
         * @description It is sent whole each time: one's own role and the number of people change without its version.
         */
        get: operations["find_team"];
        /**
         * Make or replace a team under an id of your own.
         * @description An existing one needs `If-Match` and the role admin; what the body leaves out is emptied.
         */
        put: operations["put_team"];
        post?: never;
        /**
         * Delete a team.
         * @description Its owner only; needs `If-Match`. Nobody sees it, or what was shared with it, from then on. It is
         *     in the owner's trash for 30 days.
         */
        delete: operations["delete_team"];
        options?: never;
        head?: never;
        /**
         * Change a team.
         * @description A merge patch; needs `If-Match` and the role admin.
         */
        patch: operations["change_team"];
        trace?: never;
    };
    "/api/v1/teams/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a month of a team's calendar.
         * @description The events that are shared with the team, the earliest first, each with who of the team goes or
         *     may go: nobody, one, or several. Of an event that was over before you joined you are not told.
         */
        get: operations["list_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what a team shared in a week.
         * @description The lessons, the most useful first; how lessons of the team were used; the events, with who of the
         *     team goes. It is made of what was shared with this team only, and what is no longer shared is not
         *     there. The 50 most useful or latest of each.
         */
        get: operations["find_digest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/digest/markdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what a team shared in a week, as Markdown.
         * @description The same as a text to paste into a chat or a page of notes.
         */
        get: operations["find_digest_markdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what a team does together.
         * @description For who has the right `insights` in it. The last eight quarters that are over for a week, in UTC, each
         *     counted once, when somebody looks first. A figure is there if it is about five people or more; of each
         *     person only so much counts as figures are rounded to, and who may look does not count. Each look is
         *     written down, for everybody in the team to read.
         */
        get: operations["find_team_insights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/insights/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Agree that time for learning and goals reached count in the insights of a team.
         * @description Nobody but their owner sees them; without this they count nowhere. They count in one team at most:
         *     agreeing in another one ends it here.
         */
        put: operations["put_insight_agreement"];
        post?: never;
        /**
         * Take the agreement back.
         * @description Quarters that were counted stay as they are, for they say nothing of one person.
         */
        delete: operations["delete_insight_agreement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/insights/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what the insights of a team say of oneself.
         * @description Every quarter in which one was counted, exactly as it is shown to who may look, with what one was
         *     counted with; who may look, and who looked when.
         */
        get: operations["find_insight_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open invitations of a team.
         * @description For admins and the owner; the newest comes first. An invitation that is over, used up, or made by
         *     somebody who may no longer invite is not open.
         */
        get: operations["list_invitations"];
        put?: never;
        /**
         * Invite people to a team.
         * @description For admins; only the owner invites admins. Send `emails` for one invitation each, or `max_uses`
         *     for a link that several may use. The answer has a row for each address, the same whether or not
         *     it belongs to an account or to somebody who is in the team, and shows each link, once. Where mail
         *     is sent and your address is verified, each address gets a mail with its link, but no more than
         *     five within an hour from all teams (429 with `Retry-After`). Whoever holds a link can accept it, whatever address they sign in with. An `Idempotency-Key` has no
         *     effect here: keeping the answer would keep the secrets. Inviting an address again replaces its
         *     invitation.
         */
        post: operations["create_invitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation.
         * @description For admins. Its link opens nothing from then on; who joined by it stays.
         */
        delete: operations["delete_invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/invitations/{invitation_id}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make the link of an invitation anew.
         * @description For whoever may give its role. The former link opens nothing from then on, the time starts again,
         *     and so do the uses. The answer shows the new link, once, and where `mailed` says so it is sent
         *     again, at most five times within an hour (429 with `Retry-After`). An `Idempotency-Key` has no
         *     effect.
         */
        put: operations["put_invitation_token"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is in a team.
         * @description The owner comes first, then who joined first.
         */
        get: operations["list_memberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/memberships/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find somebody's place in a team.
         * @description It is sent whole each time: names change without its version.
         */
        get: operations["find_membership"];
        put?: never;
        post?: never;
        /**
         * Leave a team, or remove somebody from it.
         * @description Everybody but the owner may leave. An admin removes members, the owner anybody. Needs `If-Match`.
         *     They see nothing of the team from then on, and the invitations they made end; what is theirs
         *     stays theirs. Of events that colleagues shared they keep a copy where they take part, and their
         *     own events are no longer shared with the team.
         */
        delete: operations["delete_membership"];
        options?: never;
        head?: never;
        /**
         * Change what somebody may do in a team.
         * @description A merge patch; needs `If-Match` and is for the owner. The owner's own role changes by handing the
         *     team over only.
         */
        patch: operations["change_membership"];
        trace?: never;
    };
    "/api/v1/teams/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Hand a team over.
         * @description For its owner, to somebody who is in it. The former owner stays as an admin.
         */
        put: operations["put_owner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what matters today.
         * @description The event that is on, comes next or ended today; what colleagues shared; what is due; the last
         *     eight weeks; what was learned lately. Days and weeks are those of the account's time zone.
         */
        get: operations["find_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own personal access tokens.
         * @description The newest comes first.
         */
        get: operations["list_tokens"];
        put?: never;
        /**
         * Make a personal access token.
         * @description The answer shows the token, once. An `Idempotency-Key` has no effect here: keeping the answer
         *     would keep the secret.
         */
        post: operations["create_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a personal access token.
         * @description It stops working within five seconds.
         */
        delete: operations["delete_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is in the trash.
         * @description Last deleted first, with the teams that one owned. Everything is removed for good 30 days after it
         *     was deleted.
         */
        get: operations["list_trash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trash/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take something out of the trash.
         * @description What was restored already stays as it is, so the request can be repeated. A team is back with its
         *     people and the lessons that they share with it; events are no longer shared with it.
         */
        put: operations["restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the digest from a mail program.
         * @description One click (RFC 8058): the address stands in the header `List-Unsubscribe` of the mail, its token in
         *     the query, and the body is the form `List-Unsubscribe=One-Click`, in either encoding. It can be
         *     repeated. Looking at the address ends nothing.
         */
        post: operations["create_unsubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List USP cards.
         * @description One's own, or with `scope=shared` those of colleagues; the newest first.
         */
        get: operations["list_usps"];
        put?: never;
        /**
         * Add a USP card.
         * @description The title is enough. Nobody else sees it, unless `team_ids` says so at once. Send an `id` of your own
         *     to be able to repeat the request.
         */
        post: operations["create_usp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a USP card.
         * @description One's own, or a colleague's that a team sees in which one is, for which a personal access token needs
         *     `read:teams`. It is never answered with 304: names change without a new version of it.
         */
        get: operations["find_usp"];
        /**
         * Create or replace a USP card under an id of your own.
         * @description An existing one needs `If-Match`; what the body leaves out is emptied.
         */
        put: operations["put_usp"];
        post?: never;
        /**
         * Move a USP card to the trash.
         * @description It can be restored for 30 days, and pitches keep their words. Needs `If-Match`.
         */
        delete: operations["delete_usp"];
        options?: never;
        head?: never;
        /**
         * Change a USP card.
         * @description A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
         */
        patch: operations["change_usp"];
        trace?: never;
    };
    "/api/v1/usps/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find who sees a USP card of one's own.
         * @description The teams that it is shared with; without any, nobody else sees it. The ETag is the card's.
         */
        get: operations["find_usp_shares"];
        /**
         * Say who sees a USP card of one's own.
         * @description All of the teams at once; `[]` takes it back from everybody. Colleagues see all
         *     of the card, and may build pitches on it. Who is in a team sees it from then on, who leaves does not. A team that you are not in is
         *     refused, unless it sees the card already. No `If-Match` is needed: the body says everything, so the
         *     last one to say it is right, and the request can be repeated.
         */
        put: operations["put_usp_shares"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Verify an address.
         * @description With the token of the link in the mail. For somebody who registered it makes the account. Sent
         *     again it does nothing and answers the same.
         */
        put: operations["put_verification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The token of an invitation, from its link.
         * @example {
         *       "token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"
         *     }
         */
        Accepted: {
            /** @description What stands behind `#token=` in the link. */
            token: components["schemas"]["Line"];
        };
        /**
         * @description A role in a team; each one includes those before it.
         * @enum {string}
         */
        AccessRole: "member" | "admin" | "owner";
        /** @description A person who uses Lanyard. */
        Account: {
            /**
             * Format: date-time
             * @description When the account was made.
             */
            created_at: string;
            /**
             * @description What the person signs in with, in lower case.
             * @example ada@example.org
             */
            email: string;
            /**
             * Format: date-time
             * @description When the person proved to read the mail of that address; `null` if they did not yet.
             */
            email_verified_at?: string | null;
            /**
             * @description The person's name.
             * @example Ada Moreno
             */
            full_name: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * @description Language and region (BCP 47).
             * @example de-CH
             */
            locale: string;
            /** @description What the page remembers for the person. */
            preferences: components["schemas"]["Preferences"];
            /**
             * @description IANA time zone of days and reminders.
             * @example Europe/Zurich
             */
            tzid: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the `ETag`.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps, `null` removes a preference.
         * @example {
         *       "full_name": "Ada Moreno",
         *       "preferences": {
         *         "theme": "dark"
         *       }
         *     }
         */
        AccountChange: {
            /**
             * @description The person's name.
             * @default null
             */
            full_name?: components["schemas"]["Line"];
            /**
             * @description Language and region (BCP 47).
             * @default null
             */
            locale?: components["schemas"]["Locale"];
            /**
             * @description The preferences that change.
             * @default null
             */
            preferences?: components["schemas"]["Preferences"];
            /**
             * @description IANA time zone.
             * @default null
             */
            tzid?: components["schemas"]["Zone"];
        };
        /**
         * @description What becomes of what somebody shared when their account goes.
         * @enum {string}
         */
        AccountsShared: "leave" | "take";
        /** @description That time for learning and goals count in a team. */
        Agreement: {
            /**
             * Format: date-time
             * @description Since when; quarters that were over before do not count.
             */
            agreed_at: string;
            /**
             * Format: uuid
             * @description The team.
             */
            team_id: string;
        };
        /** @example 12.50 */
        Amount: string;
        /**
         * @description What is written under each question; absent is empty. The keys of all models differ, so
         *     that the answers to one stay when another is chosen.
         */
        Answers: {
            /** @default null */
            action_plan?: components["schemas"]["Note"] | null;
            /** @default null */
            analysis?: components["schemas"]["Note"] | null;
            /** @default null */
            concept?: components["schemas"]["Note"] | null;
            /** @default null */
            conclusion?: components["schemas"]["Note"] | null;
            /** @default null */
            description?: components["schemas"]["Note"] | null;
            /** @default null */
            evaluation?: components["schemas"]["Note"] | null;
            /** @default null */
            experience?: components["schemas"]["Note"] | null;
            /** @default null */
            experiment?: components["schemas"]["Note"] | null;
            /** @default null */
            feelings?: components["schemas"]["Note"] | null;
            /** @default null */
            now_what?: components["schemas"]["Note"] | null;
            /** @default null */
            reflection?: components["schemas"]["Note"] | null;
            /** @default null */
            so_what?: components["schemas"]["Note"] | null;
            /** @default null */
            text?: components["schemas"]["Note"] | null;
            /** @default null */
            what?: components["schemas"]["Note"] | null;
        };
        /** @description A merge patch of answers: absent keeps, `null` and an empty text clear. */
        AnswersChange: {
            /** @default null */
            action_plan?: components["schemas"]["Note"] | null;
            /** @default null */
            analysis?: components["schemas"]["Note"] | null;
            /** @default null */
            concept?: components["schemas"]["Note"] | null;
            /** @default null */
            conclusion?: components["schemas"]["Note"] | null;
            /** @default null */
            description?: components["schemas"]["Note"] | null;
            /** @default null */
            evaluation?: components["schemas"]["Note"] | null;
            /** @default null */
            experience?: components["schemas"]["Note"] | null;
            /** @default null */
            experiment?: components["schemas"]["Note"] | null;
            /** @default null */
            feelings?: components["schemas"]["Note"] | null;
            /** @default null */
            now_what?: components["schemas"]["Note"] | null;
            /** @default null */
            reflection?: components["schemas"]["Note"] | null;
            /** @default null */
            so_what?: components["schemas"]["Note"] | null;
            /** @default null */
            text?: components["schemas"]["Note"] | null;
            /** @default null */
            what?: components["schemas"]["Note"] | null;
        };
        /** @description Somebody used a lesson. */
        Application: {
            /**
             * Format: date
             * @description The day.
             */
            applied_on: string;
            author?: components["schemas"]["Colleague"] | null;
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * @description Where it can be seen.
             * @example https://example.org/runbook
             */
            evidence_url?: string | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * @description What came of it; empty where nobody knows yet.
             * @example No page at night since.
             */
            impact: string;
            /**
             * Format: uuid
             * @description The lesson.
             */
            lesson_id: string;
            /** @description Whether it is one's own, to change or delete. */
            own: boolean;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
            /**
             * @description What they do differently; empty where they have only said that they used it.
             * @example We wrote the runbook of the importer before its second half.
             */
            what_changed: string;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "impact": "No page at night since."
         *     }
         */
        ApplicationChange: {
            /**
             * @description The day; not one to come.
             * @default null
             */
            applied_on?: components["schemas"]["Day"];
            /** @default null */
            evidence_url?: components["schemas"]["WebUrl"] | null;
            /**
             * @description What came of it.
             * @default null
             */
            impact?: components["schemas"]["Note"];
            /**
             * @description What they do differently.
             * @default null
             */
            what_changed?: components["schemas"]["Note"];
        };
        /** @description The lesson that a nudge is about. */
        AskedLesson: {
            /**
             * Format: uuid
             * @description The lesson.
             */
            id: string;
            /**
             * @description What was learned.
             * @example Teams that write the runbook before the feature ship with fewer pages at night.
             */
            insight: string;
            /**
             * @description The lesson in a line.
             * @example Runbooks first
             */
            title: string;
            /**
             * Format: date-time
             * @description When it was written down.
             */
            written_at: string;
        };
        /** @description A colleague who goes, or may go, to an event. */
        Attendee: {
            /**
             * @description Name of the person.
             * @example Ben Okafor
             */
            full_name: string;
            /**
             * Format: uuid
             * @description The account.
             */
            id: string;
            /** @description What they answered: yes or maybe. */
            response: components["schemas"]["EventsReply"];
        };
        /**
         * @description A right on an area. Writing includes reading.
         * @enum {string}
         */
        AuthScope: "read:profile" | "write:profile" | "read:contacts" | "write:contacts" | "read:events" | "write:events" | "read:goals" | "write:goals" | "read:lessons" | "write:lessons" | "read:pitches" | "write:pitches" | "read:cpd" | "write:cpd" | "read:teams" | "write:teams";
        /**
         * @description Contacts to add.
         * @example {
         *       "items": [
         *         {
         *           "full_name": "Jonas Brügger"
         *         },
         *         {
         *           "full_name": "Mara Keller",
         *           "organization": "Halde Labs"
         *         }
         *       ]
         *     }
         */
        Batch: {
            /**
             * @description Each as for `POST /contacts`. An item that is refused does not refuse the others, so the
             *     members are checked one item at a time.
             */
            items: Record<string, never>[];
        };
        /** @description What became of each item, in the order sent. */
        BatchAnswer: {
            /** @description One for each item. */
            results: components["schemas"]["BatchResult"][];
        };
        /** @description What became of one item. */
        BatchResult: {
            /**
             * Format: uuid
             * @description The new contact.
             */
            id?: string | null;
            /** @description Its place in the request, from 0. */
            index: number;
            problem?: components["schemas"]["Problem"] | null;
            /**
             * Format: int32
             * @description The HTTP status that it would have had alone.
             * @example 201
             */
            status: number;
        };
        Brief: string;
        /** @description Everything event mode shows. */
        Briefing: {
            /**
             * Format: date-time
             * @description When this was true.
             */
            as_of: string;
            /** @description Which colleagues go, or may go. */
            colleagues: components["schemas"]["Attendee"][];
            /** @description The event. */
            event: components["schemas"]["Event"];
            /** @description What was promised here. */
            follow_ups: components["schemas"]["FollowUp"][];
            /** @description What you want to get out of it, with the progress so far. */
            goals: components["schemas"]["Goal"][];
            /** @description What you learned so far. */
            lessons: components["schemas"]["Lesson"][];
            /** @description Whom you met at earlier events of this series. */
            met_before: components["schemas"]["MetBefore"][];
            /** @description Whom you met so far, the latest first. */
            people: components["schemas"]["MetPerson"][];
            /** @description What you learned there. */
            previous_lessons: components["schemas"]["Lesson"][];
            /** @description Whom the colleagues want to meet, and who does. */
            targets: components["schemas"]["Target"][];
        };
        /** @description An event that is shared with a team, with who of the team goes. */
        CalendarEvent: components["schemas"]["Event"] & {
            /**
             * @description Who of the team goes or may go, the one who asks included. Nobody covers an event for which
             *     this is empty.
             */
            attendees: components["schemas"]["Attendee"][];
        };
        Caption: string;
        /** @description A contact, and what was written with it. */
        CapturedContact: components["schemas"]["Contact"] & {
            encounter?: components["schemas"]["Encounter"] | null;
            follow_up?: components["schemas"]["FollowUp"] | null;
        };
        /**
         * @description Says that a mail is on its way. For an address that a stranger named it says so whether or not
         *     there is an account.
         */
        CheckMail: {
            /**
             * @description Where to look for it.
             * @example ada@example.org
             */
            email: string;
        };
        /**
         * @description What a goal had come to when its time was over. What is written down up to two days later, but
         *     belongs to that time, still raises the count.
         */
        Closing: {
            /**
             * Format: date-time
             * @description When it was closed.
             */
            at: string;
            /**
             * Format: int64
             * @description How many there were.
             * @example 5
             */
            count: number;
        };
        /** @description Somebody of a team, as the others of it see them. */
        Colleague: {
            /**
             * @description Their name.
             * @example Mara Okafor
             */
            full_name: string;
            /**
             * Format: uuid
             * @description The account.
             */
            id: string;
        };
        /** @description Lessons put together for an occasion: one's own, and those of colleagues. */
        Collection: {
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /** @description What it is for. */
            description: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: int64
             * @description How many of its lessons its owner sees.
             */
            lesson_count: number;
            /**
             * @description What it is called.
             * @example For whoever is new on call
             */
            title: string;
            /**
             * Format: date-time
             * @description When its words changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change of its words; the ETag. Lessons come and go without one.
             */
            version: number;
        };
        /** @description What somebody who sees a lesson says about it. */
        Comment: {
            author?: components["schemas"]["Colleague"] | null;
            /**
             * @description What they say.
             * @example We do this since June. Ask me for the template.
             */
            body: string;
            /**
             * Format: date-time
             * @description When it was said.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: uuid
             * @description The lesson.
             */
            lesson_id: string;
            /** @description Whom they named. */
            mentions: components["schemas"]["Colleague"][];
            /** @description Whether it is one's own, to change or delete. */
            own: boolean;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps.
         * @example {
         *       "body": "We do this since July."
         *     }
         */
        CommentChange: {
            /**
             * @description What they say.
             * @default null
             */
            body?: components["schemas"]["Prose"];
            /**
             * @description Accounts of people who see the lesson.
             * @default null
             */
            mentions?: string[];
        };
        /** @description What changed from one wording to another. */
        Comparison: {
            /**
             * Format: int32
             * @description The number of the old wording; null before the first.
             * @example 1
             */
            from?: number | null;
            /** @description The words of both, in order. */
            runs: components["schemas"]["Run"][];
            /**
             * Format: int32
             * @description The number of the new wording.
             * @example 2
             */
            to: number;
        };
        /**
         * @description When a follow-up was done.
         * @example {
         *       "completed_at": "2026-11-27T08:15:00Z"
         *     }
         */
        Completion: {
            completed_at?: components["schemas"]["Instant"] | null;
        };
        /** @description A person someone wants to remember (vCard, RFC 6350). */
        Contact: {
            /**
             * Format: date-time
             * @description Set aside since; archived people stay out of the list.
             */
            archived_at?: string | null;
            /**
             * Format: date
             * @description vCard BDAY.
             */
            birthday?: string | null;
            /** @description How to reach them. */
            contact_points: components["schemas"]["ContactPoint"][];
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * @description What someone without a name is remembered by.
             * @example tall, works at the port
             */
            description: string;
            /** @description vCard N, family name. */
            family_name?: string | null;
            /**
             * Format: date-time
             * @description When the first conversation was; derived from the encounters.
             */
            first_met_at?: string | null;
            /**
             * Format: uuid
             * @description At which event that was; derived.
             */
            first_met_event_id?: string | null;
            /**
             * @description vCard FN; empty for someone whose name is not known.
             * @example Jonas Brügger
             */
            full_name: string;
            /** @description vCard N, given name. */
            given_name?: string | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: uuid
             * @description The contact who introduced them.
             */
            introduced_by?: string | null;
            /**
             * Format: int32
             * @description Days after which to be in touch again.
             */
            keep_in_touch_days?: number | null;
            /** @description Person or organisation. */
            kind: components["schemas"]["ContactsKind"];
            /** @description Preferred language (BCP 47). */
            language?: string | null;
            /**
             * Format: date-time
             * @description When the latest conversation was; derived.
             */
            last_contacted_at?: string | null;
            /** @description Where the first meeting was. */
            met_place?: string | null;
            /** @description vCard NICKNAME. */
            nickname?: string | null;
            /** @description Private note. */
            note: string;
            /**
             * @description vCard ORG.
             * @example Halde Labs
             */
            organization?: string | null;
            /** @description vCard ROLE: what they do there. */
            role?: string | null;
            /** @description Where the contact came from. */
            source: components["schemas"]["ContactsSource"];
            /** @description Tags (vCard CATEGORIES). */
            tags: string[];
            /** @description vCard TITLE: the job title. */
            title?: string | null;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "nickname": null,
         *       "organization": "Halde Labs"
         *     }
         */
        ContactChange: {
            /**
             * @description Whether the contact is set aside.
             * @default null
             */
            archived?: boolean | null;
            /** @default null */
            birthday?: components["schemas"]["Day"] | null;
            /**
             * @description How to reach them.
             * @default null
             */
            contact_points?: components["schemas"]["ContactPoint"][];
            /**
             * @description What someone without a name is remembered by.
             * @default null
             */
            description?: components["schemas"]["Caption"];
            /** @default null */
            family_name?: components["schemas"]["Line"] | null;
            /**
             * @description vCard FN; empty for someone whose name is not known.
             * @default null
             */
            full_name?: components["schemas"]["Caption"];
            /** @default null */
            given_name?: components["schemas"]["Line"] | null;
            /**
             * Format: uuid
             * @description The contact who introduced them.
             * @default null
             */
            introduced_by?: string | null;
            /**
             * Format: int32
             * @description Days after which to be in touch again.
             * @default null
             */
            keep_in_touch_days?: number | null;
            /**
             * @description Person or organisation.
             * @default null
             */
            kind?: components["schemas"]["ContactsKind"];
            /** @default null */
            language?: components["schemas"]["Tag"] | null;
            /** @default null */
            met_place?: components["schemas"]["Line"] | null;
            /** @default null */
            nickname?: components["schemas"]["Line"] | null;
            /**
             * @description Private note.
             * @default null
             */
            note?: components["schemas"]["Note"];
            /** @default null */
            organization?: components["schemas"]["Line"] | null;
            /** @default null */
            role?: components["schemas"]["Line"] | null;
            /**
             * @description Where the contact came from.
             * @default null
             */
            source?: components["schemas"]["ContactsSource"];
            /**
             * @description Tags (vCard CATEGORIES).
             * @default null
             */
            tags?: components["schemas"]["Tags"];
            /** @default null */
            title?: components["schemas"]["Line"] | null;
        };
        /** @description A contact, and what was asked for beside it. */
        ContactDetail: components["schemas"]["Contact"] & {
            /** @description The conversations with them. */
            encounters?: components["schemas"]["Encounter"][] | null;
            /** @description What was promised between you. */
            follow_ups?: components["schemas"]["FollowUp"][] | null;
            /** @description What was learned from them. */
            lessons?: components["schemas"]["Lesson"][] | null;
        };
        /** @description A person in the answer to a search. */
        ContactFound: {
            /** @description What someone without a name is remembered by. */
            description: string;
            /**
             * @description vCard FN; empty for someone whose name is not known.
             * @example Jonas Brügger
             */
            full_name: string;
            /**
             * Format: uuid
             * @description The contact.
             */
            id: string;
            /**
             * @description vCard ORG.
             * @example Halde Labs
             */
            organization?: string | null;
            /** @description vCard TITLE: the job title. */
            title?: string | null;
        };
        /** @description How to reach someone. */
        ContactPoint: {
            /** @description What `value` is. */
            kind: components["schemas"]["ContactsPointKind"];
            /**
             * Format: int32
             * @description vCard PREF: 1 is preferred most, 100 least.
             */
            preference?: number | null;
            /** @description vCard TYPE parameters. */
            types?: components["schemas"]["Tag"][];
            /** @description The address, number or link. */
            value: components["schemas"]["Point"];
        };
        /**
         * @description A person or an organisation (vCard KIND).
         * @enum {string}
         */
        ContactsKind: "individual" | "org";
        /**
         * @description What the value of a contact point is.
         * @enum {string}
         */
        ContactsPointKind: "email" | "tel" | "url" | "address" | "impp" | "social";
        /**
         * @description Where the contact came from.
         * @enum {string}
         */
        ContactsSource: "manual" | "vcard" | "linkedin" | "google" | "outlook" | "qr" | "api";
        /**
         * @description What taking part costs.
         * @example {
         *       "amount": "12.50",
         *       "currency": "CHF"
         *     }
         */
        Cost: {
            /**
             * @description The price, as text so that no digit is lost.
             * @default null
             */
            amount?: string | null;
            /**
             * @description ISO 4217.
             * @default null
             */
            currency?: string | null;
        };
        /** @description A merge patch of a cost: absent keeps, `null` clears. */
        CostChange: {
            /** @default null */
            amount?: components["schemas"]["Amount"] | null;
            /** @default null */
            currency?: components["schemas"]["Currency"] | null;
        };
        /** @description An entry of the record. */
        CpdEntry: components["schemas"]["CpdRecord"] & {
            /**
             * Format: int32
             * @description Of the own words: 1 while there are none. The ETag.
             */
            version: number;
        };
        /**
         * @description What an entry is derived from.
         * @enum {string}
         */
        CpdKind: "participation" | "reflection" | "lesson" | "application" | "practice";
        /** @description What somebody did for their professional development. Of the people whom they met it holds nothing. */
        CpdRecord: {
            /** @description What it is used for: what changed, unless other words were written. */
            application: string;
            /**
             * @description Where it can be seen.
             * @example https://example.org/rust-zurich
             */
            evidence_url?: string | null;
            /**
             * Format: date
             * @description The day, where it happened.
             */
            happened_on: string;
            /** @description What came of it. */
            impact: string;
            /** @description What it is derived from. */
            kind: components["schemas"]["CpdKind"];
            /** @description What was learned: the insight of the lesson, unless other words were written. */
            learning: string;
            /**
             * Format: int32
             * @description Minutes: what one said, or else how long the event was, of a day eight hours at most.
             * @example 150
             */
            minutes: number;
            /**
             * @description What for: the purpose of the event, unless other words were written.
             * @example find somebody who runs async Rust in production
             */
            objective: string;
            /**
             * Format: uuid
             * @description The event, reflection, lesson, application or practice.
             */
            source_id: string;
            /** @description Where in the cycle of learning it is. */
            stage: components["schemas"]["CpdStage"];
            /**
             * @description The event or the lesson; may be empty.
             * @example Rust Zürich
             */
            title: string;
            /** @description How it was learned. */
            type: components["schemas"]["CpdType"];
        };
        /**
         * @description Where in the cycle of learning it is.
         * @enum {string}
         */
        CpdStage: "plan" | "act" | "reflect" | "apply" | "share" | "impact";
        /**
         * @description A statement of the Experience API.
         * @example {
         *       "actor": {
         *         "account": {
         *           "homePage": "https://lanyard.example",
         *           "name": "019a0000-0000-7000-8000-000000000002"
         *         },
         *         "objectType": "Agent"
         *       },
         *       "id": "019a0000-0000-4000-8000-000000000001",
         *       "object": {
         *         "definition": {
         *           "name": {
         *             "und": "Rust Zürich"
         *           },
         *           "type": "http://adlnet.gov/expapi/activities/meeting"
         *         },
         *         "id": "https://lanyard.example/events/019a0000-0000-7000-8000-000000000003",
         *         "objectType": "Activity"
         *       },
         *       "result": {
         *         "completion": true,
         *         "duration": "PT150M"
         *       },
         *       "timestamp": "2026-03-26T17:30:00.000Z",
         *       "verb": {
         *         "display": {
         *           "en": "attended"
         *         },
         *         "id": "http://adlnet.gov/expapi/verbs/attended"
         *       }
         *     }
         */
        CpdStatement: {
            /** @description The account: its home page and an opaque name, never a mail address. */
            actor: unknown;
            /** @description Where it is from. */
            context: unknown;
            /**
             * Format: uuid
             * @description Its id; the same at every time of asking.
             */
            id: string;
            /** @description What to: an activity, or the statement that is taken back. */
            object: unknown;
            /** @description How it went. */
            result?: unknown;
            /** @description When: ISO 8601. */
            timestamp: string;
            /** @description What it did. */
            verb: unknown;
        };
        /** @description A period as it was when it was submitted. */
        CpdSubmission: {
            /**
             * Format: int64
             * @description How many entries it holds.
             * @example 12
             */
            entry_count: number;
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: int64
             * @description Minutes of all of them.
             * @example 540
             */
            minutes: number;
            /**
             * Format: date-time
             * @description When it was taken back.
             */
            retracted_at?: string | null;
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            submitted_at: string;
            /**
             * Format: date
             * @description The last day.
             */
            to: string;
            /**
             * Format: int32
             * @description Rises when it is taken back; the ETag.
             */
            version: number;
        };
        /** @description A submission with what it holds. */
        CpdSubmissionDetail: components["schemas"]["CpdSubmission"] & {
            /** @description Its entries as they were, the newest first. */
            entries: components["schemas"]["CpdRecord"][];
        };
        /** @description How much it was. */
        CpdTotals: {
            /**
             * Format: int64
             * @description Entries.
             * @example 12
             */
            entries: number;
            /**
             * Format: int64
             * @description Minutes with people and of doing.
             * @example 180
             */
            informal: number;
            /**
             * Format: int64
             * @description Minutes of all of them.
             * @example 540
             */
            minutes: number;
            /**
             * Format: int64
             * @description Minutes of looking back.
             * @example 60
             */
            reflective: number;
            /**
             * Format: int64
             * @description Minutes of programmes.
             * @example 300
             */
            structured: number;
        };
        /**
         * @description How somebody learned.
         * @enum {string}
         */
        CpdType: "structured" | "reflective" | "informal";
        /**
         * @description A merge patch of what one says of an entry: absent keeps, `null` goes back to what it says by itself.
         * @example {
         *       "impact": null,
         *       "learning": "Ask about the runbook first."
         *     }
         */
        CpdWordsChange: {
            /** @default null */
            application?: components["schemas"]["Note"] | null;
            /** @default null */
            impact?: components["schemas"]["Note"] | null;
            /** @default null */
            learning?: components["schemas"]["Note"] | null;
            /** @default null */
            objective?: components["schemas"]["Note"] | null;
        };
        /** @description A new token, with the secret that is never shown again. */
        CreatedToken: components["schemas"]["Token"] & {
            /**
             * @description Send it as `Authorization: Bearer …`; keep it now, it is not stored.
             * @example lny_pat_0123456789abcdefghijABCDEFGHIJ0aBcDe
             */
            token: string;
        };
        /** @example CHF */
        Currency: string;
        /** Format: date */
        Day: string;
        /** @description What deleting the account would mean. */
        Deletion: {
            /** @description What goes in any case. */
            gone: components["schemas"]["Gone"];
            /** @description What colleagues see: it stays without a name, or goes too. */
            shared: components["schemas"]["SharedWork"];
            /** @description The teams that get another owner, or go. */
            teams: components["schemas"]["OwnedTeam"][];
        };
        /** @description Somebody used a lesson. */
        DigestApplication: {
            /**
             * Format: date
             * @description The day.
             */
            applied_on: string;
            author?: components["schemas"]["Colleague"] | null;
            /**
             * @description What came of it; empty where nobody knows yet.
             * @example No page at night since.
             */
            impact: string;
            /** @description The lesson. */
            lesson: components["schemas"]["NotedLesson"];
            /**
             * @description What they do differently; empty where they have only said that they used it.
             * @example We wrote the runbook of the importer before its second half.
             */
            what_changed: string;
        };
        /** @description An event that was shared. */
        DigestEvent: {
            /** @description Who of the team goes, or may. */
            attendees: components["schemas"]["Attendee"][];
            /**
             * Format: uuid
             * @description The event.
             */
            id: string;
            /**
             * @description Why it is shared.
             * @example Worth it because the talk is about our migration.
             */
            note: string;
            /**
             * Format: date-time
             * @description When it begins.
             */
            starts_at: string;
            /**
             * @description Its title.
             * @example Rust Zürich
             */
            summary: string;
            /** @description The zone of its clock. */
            tzid: components["schemas"]["Zone"];
        };
        /** @description A follow-up and how far away it is. */
        DueFollowUp: components["schemas"]["FollowUp"] & {
            /**
             * Format: int64
             * @description Days from today until it comes up, in the account's zone; negative when it is late.
             */
            days: number;
        };
        /**
         * Format: email
         * @example ada@example.org
         */
        Email: string;
        /** @description A conversation with one or more contacts. */
        Encounter: {
            /** @description How they talked. */
            channel: components["schemas"]["EncountersChannel"];
            /** @description Who took part; people in the trash are left out. */
            contacts: components["schemas"]["EncounterContact"][];
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The event at which it was.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was.
             */
            occurred_at: string;
            /**
             * Format: int32
             * @description How the pitch landed, from 1, not at all, to 5, very well.
             */
            pitch_landed?: number | null;
            /**
             * Format: uuid
             * @description The version of a pitch of one's own that was used.
             */
            pitch_version_id?: string | null;
            /**
             * @description What it was about.
             * @example talked about tracing
             */
            summary: string;
            /** @description Topics. */
            topics: string[];
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "summary": "talked about tracing and on-call"
         *     }
         */
        EncounterChange: {
            /** @description How they talked. */
            channel?: components["schemas"]["EncountersChannel"];
            /** @description Who took part; replaces the list. */
            contacts?: components["schemas"]["Participants"];
            /**
             * Format: uuid
             * @description The event at which it was.
             */
            event_id?: string | null;
            /** @description When it was. */
            occurred_at?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How the pitch landed, from 1, not at all, to 5, very well.
             */
            pitch_landed?: number | null;
            /**
             * Format: uuid
             * @description The version of a pitch of one's own that was used.
             */
            pitch_version_id?: string | null;
            /** @description What it was about. */
            summary?: components["schemas"]["Note"];
            /** @description Topics. */
            topics?: components["schemas"]["Tags"];
        };
        /** @description A person in a conversation. */
        EncounterContact: {
            /** @description What someone without a name is remembered by. */
            description: string;
            /**
             * @description vCard FN; empty for someone whose name is not known.
             * @example Jonas Brügger
             */
            full_name: string;
            /**
             * Format: uuid
             * @description The contact.
             */
            id: string;
            /** @description Whether this was the first conversation with them. */
            is_new: boolean;
            /** @description Private note about this person in this conversation. */
            note: string;
            /**
             * @description vCard ORG.
             * @example Halde Labs
             */
            organization?: string | null;
            /**
             * @description vCard TITLE: the job title.
             * @example Platform engineer
             */
            title?: string | null;
        };
        /**
         * @description How people talked.
         * @enum {string}
         */
        EncountersChannel: "in_person" | "video" | "phone" | "email" | "chat" | "letter";
        /** @description A fact that somebody wrote down for a goal. */
        Entry: {
            /**
             * Format: int32
             * @description How many it counts for.
             * @example 1
             */
            amount: number;
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The goal.
             */
            goal_id: string;
            /**
             * Format: date
             * @description The day.
             */
            happened_on: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * @description What happened.
             * @example Wrote about the runbook talk
             */
            note: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /** @description An event with what the one who asks makes of it. */
        Event: components["schemas"]["EventRow"] & {
            owner?: components["schemas"]["Colleague"] | null;
            /** @description What the one who asks makes of it. */
            participation: components["schemas"]["Participation"];
            /** @description The teams that it is shared with, as far as one is in them. */
            shares: components["schemas"]["EventShare"][];
        };
        /**
         * @description A merge patch: absent keeps, `null` clears. Times make an all-day event a timed one, days the
         *     other way round.
         * @example {
         *       "ends_at": "2026-11-26T21:00:00Z",
         *       "url": null
         *     }
         */
        EventChange: {
            /**
             * @description Where people are.
             * @default null
             */
            attendance_mode?: components["schemas"]["EventsAttendanceMode"];
            /**
             * @description What taking part costs.
             * @default null
             */
            cost?: components["schemas"]["CostChange"];
            /**
             * @description What it is about.
             * @default null
             */
            description?: components["schemas"]["Note"];
            /**
             * @description When it ends.
             * @default null
             */
            ends_at?: components["schemas"]["Instant"];
            /** @default null */
            ends_on?: components["schemas"]["Day"] | null;
            /**
             * @description What kind of event it is.
             * @default null
             */
            kind?: components["schemas"]["EventsEventKind"];
            /**
             * @description Where it is.
             * @default null
             */
            location?: components["schemas"]["LocationChange"];
            /** @default null */
            organizer?: components["schemas"]["Line"] | null;
            /**
             * Format: int32
             * @description iCalendar SEQUENCE: the revision of the organiser.
             * @default null
             */
            sequence?: number;
            /** @default null */
            series?: components["schemas"]["Line"] | null;
            /**
             * @description Where the event came from.
             * @default null
             */
            source?: components["schemas"]["EventsEventSource"];
            /**
             * @description When it starts.
             * @default null
             */
            starts_at?: components["schemas"]["Instant"];
            /** @default null */
            starts_on?: components["schemas"]["Day"] | null;
            /**
             * @description Whether it takes place.
             * @default null
             */
            status?: components["schemas"]["EventsEventStatus"];
            /**
             * @description iCalendar SUMMARY: its name.
             * @default null
             */
            summary?: components["schemas"]["Line"];
            /**
             * @description Tags (iCalendar CATEGORIES).
             * @default null
             */
            tags?: components["schemas"]["Tags"];
            /**
             * @description The time zone of its place.
             * @default null
             */
            tzid?: components["schemas"]["Zone"];
            /** @default null */
            url?: components["schemas"]["WebUrl"] | null;
        };
        /** @description An event, and what was asked for beside it. */
        EventDetail: components["schemas"]["Event"] & {
            /** @description Which colleagues go, or may go. */
            colleagues?: components["schemas"]["Attendee"][] | null;
            /** @description What was promised. */
            follow_ups?: components["schemas"]["FollowUp"][] | null;
            /** @description What you want to get out of it. */
            goals?: components["schemas"]["Goal"][] | null;
            /** @description What you learned. */
            lessons?: components["schemas"]["Lesson"][] | null;
            /** @description Whom you met. */
            people?: components["schemas"]["MetPerson"][] | null;
            /** @description How you looked back at it. */
            reflections?: components["schemas"]["Reflection"][] | null;
            /** @description Whom to meet there, and who does. */
            targets?: components["schemas"]["Target"][] | null;
        };
        /** @description An event in the answer to a search. */
        EventFound: {
            /**
             * Format: uuid
             * @description The event.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it starts.
             */
            starts_at: string;
            /**
             * @description Its title.
             * @example Rust Zürich
             */
            summary: string;
            /**
             * @description Where its clock is: an IANA time zone.
             * @example Europe/Zurich
             */
            tzid: string;
        };
        /**
         * @description A goal of a new event.
         * @example {
         *       "metric": "new_contacts",
         *       "target": 3
         *     }
         */
        EventGoal: {
            /** @description What narrows down what is counted. */
            filter?: components["schemas"]["GoalFilter"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What is counted. */
            metric: components["schemas"]["GoalsMetric"];
            statement?: components["schemas"]["Line"] | null;
            /**
             * Format: int32
             * @description How many.
             */
            target: number;
        };
        /** @description An event itself (iCalendar VEVENT, schema.org Event). */
        EventRow: {
            /** @description Whether it has days and no times. */
            all_day: boolean;
            /** @description Where people are. */
            attendance_mode: components["schemas"]["EventsAttendanceMode"];
            /** @description What taking part costs. */
            cost: components["schemas"]["Cost"];
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /** @description What it is about. */
            description: string;
            /**
             * Format: date-time
             * @description When it ends; for an all-day event the midnight after its last day.
             */
            ends_at: string;
            /**
             * Format: date
             * @description The day after its last.
             */
            ends_on?: string | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /** @description What kind of event it is. */
            kind: components["schemas"]["EventsEventKind"];
            /** @description Where it is. */
            location: components["schemas"]["Location"];
            /** @description Who organises it. */
            organizer?: string | null;
            /**
             * Format: int32
             * @description iCalendar SEQUENCE: the revision of the organiser.
             */
            sequence: number;
            /**
             * @description What it is one of, when it repeats.
             * @example Rust Zürich
             */
            series?: string | null;
            /** @description Where the event came from. */
            source: components["schemas"]["EventsEventSource"];
            /**
             * Format: date-time
             * @description When it starts; for an all-day event the first midnight in `tzid`.
             */
            starts_at: string;
            /**
             * Format: date
             * @description The first day of an all-day event.
             */
            starts_on?: string | null;
            /** @description Whether it takes place. */
            status: components["schemas"]["EventsEventStatus"];
            /**
             * @description iCalendar SUMMARY: its name.
             * @example Rust Zürich
             */
            summary: string;
            /** @description Tags (iCalendar CATEGORIES). */
            tags: string[];
            /** @description The time zone of its place. */
            tzid: components["schemas"]["Zone"];
            /** @description iCalendar UID: the same event in another calendar has the same one. */
            uid: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /** @description Its page on the web. */
            url?: string | null;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /** @description A team that an event is shared with. */
        EventShare: {
            /**
             * @description Why it is worth it.
             * @example worth it because the keynote is about our migration
             */
            note: string;
            /**
             * Format: date-time
             * @description When.
             */
            shared_at: string;
            shared_by?: components["schemas"]["Colleague"] | null;
            /** @description The team. */
            team: components["schemas"]["SharedTeam"];
        };
        /** @description The teams that an event is shared with, as far as the one who asks is in them. */
        EventShares: {
            /** @description By name. */
            items: components["schemas"]["EventShare"][];
            /**
             * Format: int32
             * @description That of the event.
             */
            version: number;
        };
        /**
         * @description Whether someone was there.
         * @enum {string}
         */
        EventsAttendance: "unknown" | "attended" | "no_show";
        /**
         * @description Where people are (schema.org EventAttendanceMode).
         * @enum {string}
         */
        EventsAttendanceMode: "in_person" | "online" | "mixed";
        /**
         * @description What kind of event it is.
         * @enum {string}
         */
        EventsEventKind: "meetup" | "conference" | "launch" | "community_of_practice" | "workshop" | "social" | "online" | "other";
        /**
         * @description Where the event came from.
         * @enum {string}
         */
        EventsEventSource: "manual" | "ics" | "api";
        /**
         * @description Whether it takes place (schema.org EventStatusType, iCalendar STATUS).
         * @enum {string}
         */
        EventsEventStatus: "tentative" | "confirmed" | "cancelled" | "postponed";
        /**
         * @description What someone answered to the invitation (iCalendar PARTSTAT).
         * @enum {string}
         */
        EventsReply: "needs_action" | "accepted" | "tentative" | "declined";
        /** @description One thing that a goal counted. */
        Evidence: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * @description What it is called.
             * @example Jonas Brügger
             */
            label: string;
            /** @description What it is. */
            type: components["schemas"]["GoalsEvidenceKind"];
        };
        /**
         * @description Everything that belongs to an account. Each part is a list of objects with the fields that the
         *     database keeps, those in the trash too.
         * @example {
         *       "account": [
         *         {
         *           "email": "ada@example.org",
         *           "id": "019a0000-0000-7000-8000-000000000001"
         *         }
         *       ],
         *       "contacts": [
         *         {
         *           "full_name": "Jonas Brügger",
         *           "id": "019a0000-0000-7000-8000-000000000002"
         *         }
         *       ]
         *     }
         */
        Export: {
            [key: string]: {
                [key: string]: unknown;
            }[];
        };
        /** @description A lesson with what colleagues say about it and made of it. */
        FeedDetail: components["schemas"]["FeedItem"] & {
            /** @description Who used it, the latest first; at most 50. */
            applications: components["schemas"]["Application"][];
            /** @description The comments, the oldest first; at most 50. */
            comments: components["schemas"]["Comment"][];
        };
        /** @description The event of a lesson. */
        FeedEvent: {
            /**
             * Format: uuid
             * @description The event.
             */
            id: string;
            /**
             * @description Its title.
             * @example Rust Zürich
             */
            summary: string;
        };
        /** @description A lesson, as those see it whom it is shared with. */
        FeedItem: {
            /**
             * Format: int64
             * @description How often it was used.
             */
            application_count: number;
            author?: components["schemas"]["Colleague"] | null;
            /**
             * Format: int64
             * @description How many comments there are.
             */
            comment_count: number;
            event?: components["schemas"]["FeedEvent"] | null;
            /**
             * Format: uuid
             * @description The lesson.
             */
            id: string;
            /**
             * @description What was learned.
             * @example Teams that write the runbook before the feature ship with fewer pages at night.
             */
            insight: string;
            /**
             * Format: date-time
             * @description When it was learned.
             */
            learned_at: string;
            /** @description Whether it is one's own. */
            own: boolean;
            /**
             * Format: date-time
             * @description When it was last shared with a team of the one who asks; null for an own one that none sees.
             */
            shared_at?: string | null;
            /** @description Skills it belongs to. */
            skills: string[];
            /** @description What it means for the author's work. */
            so_what: string;
            /** @description How far it has come. */
            stage: components["schemas"]["LessonsStage"];
            /** @description Tags. */
            tags: string[];
            /** @description The teams of the one who asks that see it. */
            team_ids: string[];
            /**
             * @description The lesson in a line.
             * @example Runbooks first
             */
            title: string;
            /** @description Who finds it useful. */
            useful: components["schemas"]["Useful"];
        };
        /** @description What a colleague says about a pitch, to the one whose it is. */
        Feedback: {
            /**
             * Format: int32
             * @description Whether it is clear what is asked for, 1 to 5.
             */
            ask?: number | null;
            author?: components["schemas"]["Colleague"] | null;
            /**
             * Format: int32
             * @description Whether one understands it, 1 to 5.
             */
            clarity?: number | null;
            /**
             * @description What is good.
             * @example The question at the start made me think of our own nights.
             */
            commendation: string;
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: int32
             * @description Whether one believes it, 1 to 5.
             */
            credibility?: number | null;
            /**
             * Format: int32
             * @description How it is said, 1 to 5.
             */
            delivery?: number | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /** @description Whether it is one's own, to change or delete. */
            own: boolean;
            /**
             * Format: uuid
             * @description The pitch.
             */
            pitch_id: string;
            /**
             * @description What could be better.
             * @example Say what you want from me at the end.
             */
            recommendation: string;
            /**
             * Format: int32
             * @description Whether it matters to those it is for, 1 to 5.
             */
            relevance?: number | null;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
            /**
             * Format: uuid
             * @description The version that it is about.
             */
            version_id: string;
            /**
             * Format: int32
             * @description Its number.
             * @example 2
             */
            version_number: number;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "ask": 4
         *     }
         */
        FeedbackChange: {
            /**
             * Format: int32
             * @description Whether it is clear what is asked for, 1 to 5.
             * @default null
             */
            ask?: number | null;
            /**
             * Format: int32
             * @description Whether one understands it, 1 to 5.
             * @default null
             */
            clarity?: number | null;
            /**
             * @description What is good.
             * @default null
             */
            commendation?: components["schemas"]["Note"];
            /**
             * Format: int32
             * @description Whether one believes it, 1 to 5.
             * @default null
             */
            credibility?: number | null;
            /**
             * Format: int32
             * @description How it is said, 1 to 5.
             * @default null
             */
            delivery?: number | null;
            /**
             * @description What could be better.
             * @default null
             */
            recommendation?: components["schemas"]["Note"];
            /**
             * Format: int32
             * @description Whether it matters to those it is for, 1 to 5.
             * @default null
             */
            relevance?: number | null;
        };
        /** @description A field at fault. */
        FieldError: {
            /**
             * @description Stable code for programs.
             * @example blank
             */
            code: string;
            /**
             * @description What to do, for people.
             * @example Enter a name or a description.
             */
            detail: string;
            /** @description Name of the query parameter. */
            parameter?: string | null;
            /**
             * @description JSON pointer into the body.
             * @example #/full_name
             */
            pointer?: string | null;
        };
        /** @description What is counted of a quarter. */
        Figures: {
            /**
             * Format: int64
             * @description Conversations: `/encounters?from=&to=`.
             * @default 0
             */
            conversations?: number;
            /**
             * Format: int64
             * @description Events that one was at: `/events?starts_from=&to=&attendance=attended`.
             * @default 0
             */
            events_attended?: number;
            /**
             * Format: int64
             * @description Follow-ups that were due and done later: `/follow-ups?status=late&from=&to=`.
             * @default 0
             */
            follow_ups_late?: number;
            /**
             * Format: int64
             * @description Follow-ups that were due and done by then: `/follow-ups?status=on_time&from=&to=`.
             * @default 0
             */
            follow_ups_on_time?: number;
            /**
             * Format: int64
             * @description Follow-ups that are due in it and not done: `/follow-ups?status=open&from=&to=`.
             * @default 0
             */
            follow_ups_open?: number;
            /**
             * Format: int64
             * @description Goals that were not: the same with `status=missed`.
             * @default 0
             */
            goals_missed?: number;
            /**
             * Format: int64
             * @description Goals that were reached when their time was over: `/goals?status=achieved&closed_from=&closed_to=`.
             * @default 0
             */
            goals_reached?: number;
            /**
             * Format: int64
             * @description Introductions that one had promised and made: `/follow-ups?status=completed&direction=i_owe&kind=introduction&completed_from=&completed_to=`.
             * @default 0
             */
            introductions_made?: number;
            /**
             * Format: int64
             * @description Minutes of learning at events: of `/events?starts_from=&to=&learning=true`.
             * @default 0
             */
            learning_minutes?: number;
            /**
             * Format: int64
             * @description Lessons that somebody used: the same with `stage=applied`.
             * @default 0
             */
            lessons_applied?: number;
            /**
             * Format: int64
             * @description Lessons that nobody else has seen so far: `/lessons?stage=captured&from=&to=`.
             * @default 0
             */
            lessons_captured?: number;
            /**
             * Format: int64
             * @description Lessons that made a difference: the same with `stage=impact`.
             * @default 0
             */
            lessons_impact?: number;
            /**
             * Format: int64
             * @description Lessons that were shared and not used so far: the same with `stage=shared`.
             * @default 0
             */
            lessons_shared?: number;
            /**
             * Format: int64
             * @description People met for the first time: `/contacts?met_from=&met_to=&archived=any`.
             * @default 0
             */
            new_people?: number;
            /**
             * Format: int64
             * @description Minutes of practising pitches: of `/cpd/entries?kind=practice&from=&to=`, whose bounds are days.
             * @default 0
             */
            pitch_minutes?: number;
            /**
             * Format: int64
             * @description What others had promised and did: the same with `direction=they_owe` and any kind.
             * @default 0
             */
            promises_received?: number;
            /**
             * Format: int64
             * @description Links, files and books that one had promised and sent: the same with `kind=send_resource`.
             * @default 0
             */
            resources_sent?: number;
            /**
             * Format: int64
             * @description People talked to in the quarter or in the three before it: `/contacts?talked_from=&talked_to=&archived=any`
             *     from `ties_since` on.
             * @default 0
             */
            ties_alive?: number;
        };
        /** @description What was found, best first. */
        Findings: {
            /** @description People. */
            contacts: components["schemas"]["ContactFound"][];
            /** @description Events. */
            events: components["schemas"]["EventFound"][];
            /** @description Lessons. */
            lessons: components["schemas"]["LessonFound"][];
        };
        /** @description Something promised between the account and a contact (VTODO). */
        FollowUp: {
            /**
             * Format: date-time
             * @description When it was done.
             */
            completed_at?: string | null;
            /** @description The person it is about. */
            contact: components["schemas"]["FollowUpContact"];
            /**
             * Format: uuid
             * @description The same person's id.
             */
            contact_id: string;
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /** @description Who owes whom. */
            direction: components["schemas"]["FollowUpsDirection"];
            /**
             * Format: date-time
             * @description Until when.
             */
            due_at: string;
            /**
             * Format: uuid
             * @description The conversation it comes from.
             */
            encounter_id?: string | null;
            /**
             * Format: uuid
             * @description The event it comes from.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /** @description What is to be done. */
            kind: components["schemas"]["FollowUpsKind"];
            /** @description Who made it. */
            origin: components["schemas"]["FollowUpsOrigin"];
            /**
             * Format: date-time
             * @description Not to be shown before.
             */
            snoozed_until?: string | null;
            /** @description How far it is. */
            status: components["schemas"]["FollowUpsStatus"];
            /**
             * @description What was promised.
             * @example send the talk
             */
            summary: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "due_at": "2026-11-30T09:00:00Z"
         *     }
         */
        FollowUpChange: {
            /**
             * Format: uuid
             * @description The person it is about.
             * @default null
             */
            contact_id?: string;
            /**
             * @description Who owes whom.
             * @default null
             */
            direction?: components["schemas"]["FollowUpsDirection"];
            /**
             * @description Until when.
             * @default null
             */
            due_at?: components["schemas"]["Instant"];
            /**
             * Format: uuid
             * @description The conversation it comes from.
             * @default null
             */
            encounter_id?: string | null;
            /**
             * Format: uuid
             * @description The event it comes from.
             * @default null
             */
            event_id?: string | null;
            /**
             * @description What is to be done.
             * @default null
             */
            kind?: components["schemas"]["FollowUpsKind"];
            /**
             * @description How far it is; `PUT …/completion` completes it.
             * @default null
             */
            status?: components["schemas"]["FollowUpsProgress"];
            /**
             * @description What was promised.
             * @default null
             */
            summary?: components["schemas"]["Caption"];
        };
        /** @description The person that a follow-up is about. */
        FollowUpContact: {
            /** @description What someone without a name is remembered by. */
            description: string;
            /**
             * @description vCard FN; empty for someone whose name is not known.
             * @example Jonas Brügger
             */
            full_name: string;
            /**
             * Format: uuid
             * @description The contact.
             */
            id: string;
            /**
             * @description vCard ORG.
             * @example Halde Labs
             */
            organization?: string | null;
        };
        /**
         * @description Who owes whom.
         * @enum {string}
         */
        FollowUpsDirection: "i_owe" | "they_owe" | "mutual";
        /**
         * @description What is to be done.
         * @enum {string}
         */
        FollowUpsKind: "thank_you" | "message" | "send_resource" | "introduction" | "meeting" | "connect_online";
        /**
         * @description Who made the follow-up.
         * @enum {string}
         */
        FollowUpsOrigin: "manual" | "first_meeting" | "keep_in_touch";
        /**
         * @description A status that a change may set; `completed` has a resource of its own.
         * @enum {string}
         */
        FollowUpsProgress: "needs_action" | "in_process" | "cancelled";
        /**
         * @description How far it is (VTODO STATUS).
         * @enum {string}
         */
        FollowUpsStatus: "needs_action" | "in_process" | "completed" | "cancelled";
        /** @description A goal with how far it is. */
        Goal: components["schemas"]["GoalRow"] & {
            closed?: components["schemas"]["Closing"] | null;
            /** @description Whether the one who asks has set it. */
            own: boolean;
            /** @description Whether this period does not have to be reached. */
            paused: boolean;
            /** @description What was counted. */
            progress: components["schemas"]["GoalProgress"];
            /** @description Where it stands. */
            status: components["schemas"]["GoalsGoalStatus"];
            streak?: components["schemas"]["Streak"] | null;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "target": 5
         *     }
         */
        GoalChange: {
            /**
             * @description Whether it is given up.
             * @default null
             */
            abandoned?: boolean;
            /** @default null */
            ends_on?: components["schemas"]["Day"] | null;
            /**
             * Format: uuid
             * @description The event it is for.
             * @default null
             */
            event_id?: string | null;
            /**
             * @description What narrows down what is counted.
             * @default null
             */
            filter?: components["schemas"]["GoalFilterChange"];
            /**
             * @description What is counted.
             * @default null
             */
            metric?: components["schemas"]["GoalsMetric"];
            /**
             * @description Whether this period of a goal that repeats is a pause: it does not have to be reached, and
             *     breaks no streak. Two in a quarter are free.
             * @default null
             */
            paused?: boolean;
            /** @default null */
            recurrence?: components["schemas"]["GoalsRecurrence"] | null;
            /** @default null */
            starts_on?: components["schemas"]["Day"] | null;
            /**
             * @description The goal in words.
             * @default null
             */
            statement?: components["schemas"]["Line"];
            /**
             * Format: int32
             * @description How many.
             * @default null
             */
            target?: number;
        };
        /** @description A goal with its number. */
        GoalCount: {
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
            /**
             * Format: uuid
             * @description The goal.
             */
            id: string;
            /** @description What is counted. */
            metric: components["schemas"]["GoalsMetric"];
            /** @description The goal in words. */
            statement: string;
            /**
             * Format: int32
             * @description How many there should be.
             */
            target: number;
        };
        /** @description What narrows down what a goal counts. A member that says nothing about the metric is ignored. */
        GoalFilter: {
            /** @default null */
            channel?: components["schemas"]["GoalsChannel"] | null;
            /** @default null */
            kind?: components["schemas"]["EventsEventKind"] | null;
            /** @default null */
            organization?: components["schemas"]["Line"] | null;
            /** @default null */
            skill?: components["schemas"]["Tag"] | null;
            /** @default null */
            tags?: components["schemas"]["Tags"] | null;
        };
        /** @description A merge patch of a filter: absent keeps, `null` clears. */
        GoalFilterChange: {
            /** @default null */
            channel?: components["schemas"]["GoalsChannel"] | null;
            /** @default null */
            kind?: components["schemas"]["EventsEventKind"] | null;
            /** @default null */
            organization?: components["schemas"]["Line"] | null;
            /** @default null */
            skill?: components["schemas"]["Tag"] | null;
            /** @default null */
            tags?: components["schemas"]["Tags"] | null;
        };
        /** @description What was counted, from the rows themselves. */
        GoalProgress: {
            /**
             * Format: int64
             * @description How many there are; may be more than the target.
             * @example 1
             */
            count: number;
            /**
             * @description The first of what was counted, earliest first: at most 50 for one goal and in a list with
             *     `include=evidence`, else at most 6. The goal's `evidence` lists all.
             */
            evidence: components["schemas"]["Evidence"][];
            /**
             * Format: double
             * @description `count / target`, two decimals.
             * @example 0.33
             */
            ratio: number;
            /**
             * Format: int32
             * @description How many there should be.
             * @example 3
             */
            target: number;
        };
        /** @description A goal itself. */
        GoalRow: {
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: date
             * @description The day after the last.
             */
            ends_on?: string | null;
            /**
             * Format: uuid
             * @description The event it is for.
             */
            event_id?: string | null;
            /** @description What narrows down what is counted. */
            filter: components["schemas"]["GoalFilter"];
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /** @description What is counted. */
            metric: components["schemas"]["GoalsMetric"];
            recurrence?: components["schemas"]["GoalsRecurrence"] | null;
            /**
             * Format: uuid
             * @description What all the periods of a goal that repeats have in common.
             */
            series_id?: string | null;
            /**
             * Format: date
             * @description The first day it is for, in the account's time zone.
             */
            starts_on?: string | null;
            /**
             * @description The goal in words.
             * @example Meet 3 new people
             */
            statement: string;
            /**
             * Format: int32
             * @description How many.
             * @example 3
             */
            target: number;
            /**
             * Format: uuid
             * @description The team whose goal it is; it counts what the team sees.
             */
            team_id?: string | null;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /** @description The goals that new events bring along. */
        GoalTemplate: {
            /** @description The goals, in their order. */
            goals: components["schemas"]["TemplateGoal"][];
            /**
             * Format: int32
             * @description Rises with every change; the ETag. 0 until the first.
             */
            version: number;
        };
        /**
         * @description How people talked.
         * @enum {string}
         */
        GoalsChannel: "in_person" | "video" | "phone" | "email" | "chat" | "letter";
        /**
         * @description What a goal counts.
         * @enum {string}
         */
        GoalsEvidenceKind: "contact" | "lesson" | "encounter" | "target" | "follow_up" | "event" | "pitch" | "entry";
        /**
         * @description Where a goal stands. It follows from its progress and from whether its time is over.
         * @enum {string}
         */
        GoalsGoalStatus: "active" | "achieved" | "missed" | "paused" | "abandoned";
        /**
         * @description What a goal counts.
         * @enum {string}
         */
        GoalsMetric: "new_contacts" | "encounters" | "targets_met" | "lessons_captured" | "lessons_shared" | "lessons_applied" | "follow_ups_completed" | "follow_ups_on_time" | "introductions_made" | "pitches_practised" | "events_attended" | "learning_minutes" | "manual";
        /**
         * @description How often a goal begins anew.
         * @enum {string}
         */
        GoalsRecurrence: "week" | "month" | "quarter";
        /** @description How much there is of what goes. */
        Gone: {
            /**
             * Format: int64
             * @description People.
             * @example 120
             */
            contacts: number;
            /**
             * Format: int64
             * @description Conversations.
             * @example 84
             */
            encounters: number;
            /**
             * Format: int64
             * @description Events of one's own; colleagues who take part keep a copy.
             * @example 12
             */
            events: number;
            /**
             * Format: int64
             * @description Follow-ups.
             * @example 40
             */
            follow_ups: number;
            /**
             * Format: int64
             * @description Goals.
             * @example 24
             */
            goals: number;
            /**
             * Format: int64
             * @description Lessons that nobody else sees.
             * @example 9
             */
            lessons: number;
            /**
             * Format: int64
             * @description Reflections.
             * @example 7
             */
            reflections: number;
        };
        /** @description An access token, and whom it is for. */
        Grant: {
            /** @description Send it as `Authorization: Bearer …`. */
            access_token: string;
            /** @description The account. */
            account: components["schemas"]["Account"];
            /**
             * Format: int64
             * @description Seconds until the access token expires.
             * @example 600
             */
            expires_in: number;
            /** @description Asks for the next access token, once; only when it was asked for and no browser asks. */
            refresh_token?: string | null;
            /**
             * Format: uuid
             * @description The session.
             */
            session_id: string;
            /**
             * @description Always `Bearer`.
             * @example Bearer
             */
            token_type: string;
        };
        /**
         * @description An encounter sent together with the one person it was with.
         * @example {
         *       "summary": "talked about tracing",
         *       "topics": [
         *         "observability"
         *       ]
         *     }
         */
        InlineEncounter: {
            /** @description How they talked. */
            channel?: components["schemas"]["EncountersChannel"];
            /**
             * Format: uuid
             * @description The event at which it was.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description Private note about this person in this conversation. */
            note?: components["schemas"]["Note"];
            occurred_at?: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description How the pitch landed, from 1, not at all, to 5, very well.
             */
            pitch_landed?: number | null;
            /**
             * Format: uuid
             * @description The version of a pitch of one's own that was used.
             */
            pitch_version_id?: string | null;
            /** @description What it was about. */
            summary?: components["schemas"]["Note"];
            /** @description Topics. */
            topics?: components["schemas"]["Tags"];
        };
        /**
         * @description A follow-up sent together with the conversation or the person that it is about.
         * @example {
         *       "direction": "i_owe",
         *       "summary": "send the talk"
         *     }
         */
        InlineFollowUp: {
            /**
             * Format: uuid
             * @description The person it is about; the first one of the conversation when absent.
             */
            contact_id?: string | null;
            /** @description Who owes whom. */
            direction?: components["schemas"]["FollowUpsDirection"];
            due_at?: components["schemas"]["Instant"] | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What is to be done. */
            kind?: components["schemas"]["FollowUpsKind"];
            /** @description What was promised. */
            summary?: components["schemas"]["Caption"];
        };
        /** @description What a person's networking came to. */
        Insights: {
            /**
             * Format: date-time
             * @description When this was put together.
             */
            now: string;
            /** @description The quarters, oldest first; the last one is running. */
            quarters: components["schemas"]["QuarterInsights"][];
            /** @description The commonest tags of the lessons of these quarters; at most eight. */
            tags: components["schemas"]["TagInsight"][];
            /** @description The zone whose days these are. */
            tzid: components["schemas"]["Zone"];
        };
        /** Format: date-time */
        Instant: string;
        /**
         * @description Between which shares, 0 to 1, the true one lies with a confidence of 95 %: the score interval of
         *     Wilson, which holds for small numbers too and is never narrower than they allow.
         */
        Interval: {
            /**
             * Format: double
             * @description At most.
             * @example 0.93
             */
            high: number;
            /**
             * Format: double
             * @description At least.
             * @example 0.41
             */
            low: number;
        };
        /** @description A way into a team that is still open. */
        Invitation: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * @description Whom it was made for; null for a link that several may use.
             * @example ben@example.org
             */
            email?: string | null;
            /**
             * Format: date-time
             * @description When it ends.
             */
            expires_at: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /** @description Who made it, or sent it last. */
            invited_by: components["schemas"]["Colleague"];
            /** @description Whether its address gets a mail when its link is made anew by the one who asks. */
            mailed: boolean;
            /**
             * Format: int32
             * @description How many people may join by it.
             * @example 1
             */
            max_uses: number;
            /** @description The role of whoever joins by it. */
            role: components["schemas"]["TeamsGivenRole"];
            /**
             * Format: int32
             * @description How many have.
             * @example 0
             */
            use_count: number;
        };
        /** @description What an invitation is about, for whoever holds it. */
        InvitationPreview: {
            /**
             * Format: date-time
             * @description When it ends.
             */
            expires_at: string;
            /**
             * @description The name of whoever invites.
             * @example Ada Moreno
             */
            invited_by: string;
            /** @description The role of whoever joins by it. */
            role: components["schemas"]["TeamsGivenRole"];
            /**
             * @description The team.
             * @example Platform
             */
            team_name: string;
        };
        /** @description The public keys, as RFC 7517 has them. */
        KeySet: {
            /** @description The keys that a valid token may be signed with, the next one included. */
            keys: components["schemas"]["PublicKey"][];
        };
        /** @description Something learned, with what it means. */
        Lesson: {
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The conversation in which it was learned.
             */
            encounter_id?: string | null;
            /**
             * Format: uuid
             * @description The event at which it was learned.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * @description What was learned.
             * @example Teams that write the runbook before the feature ship with fewer pages at night.
             */
            insight: string;
            /**
             * Format: date-time
             * @description When it was learned.
             */
            learned_at: string;
            /**
             * Format: uuid
             * @description The contact it was learned from.
             */
            learned_from?: string | null;
            /** @description Skills it belongs to. */
            skills: string[];
            /** @description What it means for one's own work. */
            so_what: string;
            /** @description How far it has come. */
            stage: components["schemas"]["LessonsStage"];
            /** @description Tags. */
            tags: string[];
            /** @description The teams that see it; nobody else does. */
            team_ids: string[];
            /**
             * @description The lesson in a line.
             * @example Runbooks first
             */
            title: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "so_what": "Write the runbook of the importer this week."
         *     }
         */
        LessonChange: {
            /**
             * Format: uuid
             * @description The conversation in which it was learned.
             * @default null
             */
            encounter_id?: string | null;
            /**
             * Format: uuid
             * @description The event at which it was learned.
             * @default null
             */
            event_id?: string | null;
            /**
             * @description What was learned.
             * @default null
             */
            insight?: components["schemas"]["Prose"];
            /**
             * @description When it was learned.
             * @default null
             */
            learned_at?: components["schemas"]["Instant"];
            /**
             * Format: uuid
             * @description The contact it was learned from.
             * @default null
             */
            learned_from?: string | null;
            /**
             * @description Skills it belongs to.
             * @default null
             */
            skills?: components["schemas"]["Tags"];
            /**
             * @description What it means for one's own work.
             * @default null
             */
            so_what?: components["schemas"]["Note"];
            /**
             * @description Tags.
             * @default null
             */
            tags?: components["schemas"]["Tags"];
            /**
             * @description The lesson in a line.
             * @default null
             */
            title?: components["schemas"]["Line"];
        };
        /** @description A lesson in the answer to a search. */
        LessonFound: {
            /**
             * Format: uuid
             * @description The lesson.
             */
            id: string;
            /** @description What was learned. */
            insight: string;
            /**
             * @description The lesson in a line.
             * @example Runbooks first
             */
            title: string;
        };
        /**
         * @description Who sees a lesson beside its owner.
         * @example {
         *       "team_ids": [
         *         "0199a3a5-2c00-7000-8000-000000000001"
         *       ]
         *     }
         */
        LessonShares: {
            /** @description The teams, all of them. */
            team_ids: string[];
        };
        /**
         * @description What a lesson asks.
         * @enum {string}
         */
        LessonsQuestion: "used" | "difference";
        /**
         * @description What is said of a lesson.
         * @enum {string}
         */
        LessonsReactionKind: "useful";
        /**
         * @description What its owner says to that.
         * @enum {string}
         */
        LessonsReply: "used" | "made_a_difference" | "not_yet" | "not_for_me";
        /**
         * @description How far a lesson has come. It moves forward by facts only, never by hand.
         * @enum {string}
         */
        LessonsStage: "captured" | "shared" | "applied" | "impact";
        /** @description A lesson that one can look up: an own one, or one that a team of one's own sees. */
        LibraryItem: components["schemas"]["FeedItem"] & {
            /**
             * Format: date-time
             * @description When it came to the one who asks: when an own one was learned, when another one was shared.
             */
            came_at: string;
            /** @description The collections of the one who asks that hold it. */
            collection_ids: string[];
        };
        Line: string;
        /** @description A link with which anybody may read one event or one lesson, as its owner sees it. */
        Link: components["schemas"]["LinkRow"] & {
            /**
             * @description The address to give away. The token stands behind `#`, which browsers send to nobody.
             * @example https://lanyard.example.org/shared#token=q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k
             */
            url: string;
        };
        /** @description What is kept of a link. */
        LinkRow: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The event that it shows.
             */
            event_id?: string | null;
            /**
             * Format: date-time
             * @description When it stops working.
             */
            expires_at: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7; it opens nothing.
             */
            id: string;
            /**
             * Format: uuid
             * @description The lesson that it shows.
             */
            lesson_id?: string | null;
        };
        /**
         * @description What the link in the mail has after `#token=`.
         * @example q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k
         */
        LinkToken: string;
        /** @description What was answered with a link; nothing more of the lesson than the mail says. */
        LinkedAnswer: {
            answer?: components["schemas"]["LessonsReply"] | null;
            /** @description What was asked. */
            question: components["schemas"]["LessonsQuestion"];
            /**
             * @description The lesson in a line.
             * @example Runbooks first
             */
            title: string;
            /**
             * @description What was said with it.
             * @example We wrote the runbook of the importer before its second half.
             */
            words: string;
        };
        /** @description An event of a list; with `include=summary` also what came of it. */
        ListedEvent: components["schemas"]["Event"] & {
            /** @description Its goals. */
            goals?: components["schemas"]["GoalCount"][] | null;
            /**
             * Format: int64
             * @description How many lessons were learned there.
             */
            lessons?: number | null;
            /**
             * Format: int64
             * @description How many people were met there.
             */
            people_met?: number | null;
        };
        /** @example de-CH */
        Locale: string;
        /**
         * @description Where an event is.
         * @example {
         *       "address": "Hafenstrasse 7, 8005 Zürich",
         *       "name": "Halle 7"
         *     }
         */
        Location: {
            /** @default null */
            address?: components["schemas"]["Point"] | null;
            /**
             * Format: double
             * @description Degrees north.
             * @default null
             */
            latitude?: number | null;
            /**
             * Format: double
             * @description Degrees east.
             * @default null
             */
            longitude?: number | null;
            /** @default null */
            name?: components["schemas"]["Line"] | null;
        };
        /** @description A merge patch of a place: absent keeps, `null` clears. */
        LocationChange: {
            /** @default null */
            address?: components["schemas"]["Point"] | null;
            /**
             * Format: double
             * @description Degrees north.
             * @default null
             */
            latitude?: number | null;
            /**
             * Format: double
             * @description Degrees east.
             * @default null
             */
            longitude?: number | null;
            /** @default null */
            name?: components["schemas"]["Line"] | null;
        };
        /** @description Somebody looked at the insights. */
        Look: {
            account?: components["schemas"]["Colleague"] | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: date-time
             * @description When; what is read again within an hour is one look.
             */
            looked_at: string;
            /** @description The last of the eight quarters that were shown. */
            quarter: components["schemas"]["Quarter"];
        };
        /** @description Somebody's place in a team. */
        Membership: {
            /** @description Who it is. */
            account: components["schemas"]["Colleague"];
            /** @description Whether they may see the team's figures. */
            insights: boolean;
            /**
             * Format: date-time
             * @description When they joined.
             */
            joined_at: string;
            /** @description What they may do in the team. */
            role: components["schemas"]["AccessRole"];
            /**
             * Format: uuid
             * @description The team.
             */
            team_id: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps.
         * @example {
         *       "insights": true,
         *       "role": "admin"
         *     }
         */
        MembershipChange: {
            /**
             * @description Whether they may see the team's figures.
             * @default null
             */
            insights?: boolean;
            /**
             * @description What they may do in the team.
             * @default null
             */
            role?: components["schemas"]["TeamsGivenRole"];
        };
        /** @description Somebody met at an earlier event of the series. */
        MetBefore: {
            /** @description What someone without a name is remembered by. */
            description: string;
            /** @description vCard FN; empty for someone whose name is not known. */
            full_name: string;
            /**
             * Format: uuid
             * @description The person.
             */
            id: string;
            /**
             * Format: date-time
             * @description When you talked last.
             */
            last_contacted_at?: string | null;
            /** @description What is still open between you, the latest due. */
            open_promise?: string | null;
            /** @description vCard ORG. */
            organization?: string | null;
            /** @description vCard TITLE: the job title. */
            title?: string | null;
        };
        /** @description Somebody met at an event. */
        MetPerson: {
            /** @description What someone without a name is remembered by. */
            description: string;
            /**
             * Format: uuid
             * @description The conversation.
             */
            encounter_id: string;
            /** @description vCard FN; empty for someone whose name is not known. */
            full_name: string;
            /**
             * Format: uuid
             * @description The person.
             */
            id: string;
            /** @description Whether this was the first meeting. */
            is_new: boolean;
            /**
             * Format: date-time
             * @description When you talked.
             */
            met_at: string;
            /** @description vCard ORG. */
            organization?: string | null;
            /** @description What it was about. */
            summary: string;
            /** @description vCard TITLE: the job title. */
            title?: string | null;
        };
        /** @description An amount of money, in whole units. */
        Money: {
            /**
             * Format: int64
             * @description How much.
             * @example 120
             */
            amount: number;
            /**
             * @description ISO 4217.
             * @example CHF
             */
            currency: string;
        };
        /**
         * @description What a person sends to register.
         * @example {
         *       "email": "ada@example.org",
         *       "full_name": "Ada Moreno",
         *       "locale": "de-CH",
         *       "password": "correct horse battery staple",
         *       "tzid": "Europe/Zurich"
         *     }
         */
        NewAccount: {
            /** @description What to sign in with. */
            email: components["schemas"]["Email"];
            /** @description The person's name. */
            full_name: components["schemas"]["Line"];
            locale?: components["schemas"]["Locale"] | null;
            /** @description 8 to 128 characters that are hard to guess. */
            password: components["schemas"]["Password"];
            tzid?: components["schemas"]["Zone"] | null;
        };
        /**
         * @description An answer to a nudge.
         * @example {
         *       "answer": "used",
         *       "words": "We wrote the runbook of the importer before its second half."
         *     }
         */
        NewAnswer: {
            /** @description What is said: `used` only to `used`, `made_a_difference` only to `difference`. */
            answer: components["schemas"]["LessonsReply"];
            words?: components["schemas"]["Note"] | null;
        };
        /**
         * @description What a person sends to tell that they used a lesson; what is absent is empty.
         * @example {
         *       "applied_on": "2026-11-24",
         *       "impact": "No page at night since.",
         *       "what_changed": "We wrote the runbook of the importer before its second half."
         *     }
         */
        NewApplication: {
            /** @description The day; not one to come. */
            applied_on: components["schemas"]["Day"];
            evidence_url?: components["schemas"]["WebUrl"] | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What came of it. */
            impact?: components["schemas"]["Note"];
            /** @description What they do differently. */
            what_changed?: components["schemas"]["Note"];
        };
        /**
         * @description What a client sends to make or replace a collection; what is absent is empty. Its lessons stay.
         * @example {
         *       "description": "Read these before the first night.",
         *       "title": "For whoever is new on call"
         *     }
         */
        NewCollection: {
            /** @description What it is for. */
            description?: components["schemas"]["Note"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What it is called. */
            title: components["schemas"]["Line"];
        };
        /**
         * @description What a person sends to add or replace a comment.
         * @example {
         *       "body": "We do this since June. Ask me for the template."
         *     }
         */
        NewComment: {
            /** @description What they say. */
            body: components["schemas"]["Prose"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description Accounts of people who see the lesson. */
            mentions?: string[];
        };
        /**
         * @description What a client sends to add or replace a contact. A name or a description is needed; what is
         *     absent is empty.
         * @example {
         *       "full_name": "Jonas Brügger",
         *       "organization": "Halde Labs",
         *       "tags": [
         *         "rust"
         *       ]
         *     }
         */
        NewContact: {
            birthday?: components["schemas"]["Day"] | null;
            /** @description How to reach them. */
            contact_points?: components["schemas"]["ContactPoint"][];
            /** @description What someone without a name is remembered by. */
            description?: components["schemas"]["Caption"];
            encounter?: components["schemas"]["InlineEncounter"] | null;
            family_name?: components["schemas"]["Line"] | null;
            follow_up?: components["schemas"]["InlineFollowUp"] | null;
            /** @description vCard FN; empty for someone whose name is not known. */
            full_name?: components["schemas"]["Caption"];
            given_name?: components["schemas"]["Line"] | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /**
             * Format: uuid
             * @description The contact who introduced them.
             */
            introduced_by?: string | null;
            /**
             * Format: int32
             * @description Days after which to be in touch again.
             */
            keep_in_touch_days?: number | null;
            /** @description Person or organisation. */
            kind?: components["schemas"]["ContactsKind"];
            language?: components["schemas"]["Tag"] | null;
            met_place?: components["schemas"]["Line"] | null;
            nickname?: components["schemas"]["Line"] | null;
            /** @description Private note. */
            note?: components["schemas"]["Note"];
            organization?: components["schemas"]["Line"] | null;
            role?: components["schemas"]["Line"] | null;
            /** @description Where the contact came from. */
            source?: components["schemas"]["ContactsSource"];
            /** @description Tags (vCard CATEGORIES). */
            tags?: components["schemas"]["Tags"];
            title?: components["schemas"]["Line"] | null;
        };
        /**
         * @description What a client sends to submit a period.
         * @example {
         *       "from": "2026-01-01",
         *       "to": "2026-06-30"
         *     }
         */
        NewCpdSubmission: {
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description The last day; at most a year after the first. */
            to: components["schemas"]["Day"];
        };
        /**
         * @description What a person sends to delete their account.
         * @example {
         *       "password": "correct horse battery staple",
         *       "shared": "leave"
         *     }
         */
        NewDeletion: {
            /** @description The password of the account. */
            password: components["schemas"]["Password"];
            /** @description What becomes of lessons, comments and applications that colleagues see. */
            shared: components["schemas"]["AccountsShared"];
        };
        /**
         * @description What a client sends to add or replace an encounter.
         * @example {
         *       "channel": "in_person",
         *       "contacts": [
         *         {
         *           "full_name": "Jonas Brügger",
         *           "organization": "Halde Labs"
         *         }
         *       ],
         *       "follow_up": {
         *         "direction": "i_owe",
         *         "summary": "send the talk"
         *       },
         *       "occurred_at": "2026-11-26T18:10:00Z",
         *       "summary": "talked about tracing"
         *     }
         */
        NewEncounter: {
            /** @description How they talked. */
            channel?: components["schemas"]["EncountersChannel"];
            /** @description Who took part, 1 to 50: people you know by their `id`, new ones by name or description. */
            contacts: components["schemas"]["Participants"];
            /**
             * Format: uuid
             * @description The event at which it was.
             */
            event_id?: string | null;
            follow_up?: components["schemas"]["InlineFollowUp"] | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description When it was. */
            occurred_at: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How the pitch landed, from 1, not at all, to 5, very well.
             */
            pitch_landed?: number | null;
            /**
             * Format: uuid
             * @description The version of a pitch of one's own that was used.
             */
            pitch_version_id?: string | null;
            /** @description What it was about. */
            summary?: components["schemas"]["Note"];
            /** @description Topics. */
            topics?: components["schemas"]["Tags"];
        };
        /**
         * @description What a client sends to add or replace an entry.
         * @example {
         *       "happened_on": "2026-03-02",
         *       "note": "Wrote about the runbook talk"
         *     }
         */
        NewEntry: {
            /**
             * Format: int32
             * @description How many it counts for; one when absent.
             */
            amount?: number;
            /** @description The day: one of the goal's, and not one to come. */
            happened_on: components["schemas"]["Day"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What happened. */
            note: components["schemas"]["Line"];
        };
        /**
         * @description What a client sends to add or replace an event. A name and a start are needed; what is absent
         *     is empty, except for what says otherwise.
         * @example {
         *       "ends_at": "2026-11-26T20:00:00Z",
         *       "kind": "meetup",
         *       "participation": {
         *         "purpose": "find someone who runs async Rust in production"
         *       },
         *       "starts_at": "2026-11-26T17:30:00Z",
         *       "summary": "Rust Zürich",
         *       "tzid": "Europe/Zurich"
         *     }
         */
        NewEvent: {
            /** @description Where people are. */
            attendance_mode?: components["schemas"]["EventsAttendanceMode"];
            /** @description What taking part costs. */
            cost?: components["schemas"]["Cost"];
            /** @description What it is about. */
            description?: components["schemas"]["Note"];
            ends_at?: components["schemas"]["Instant"] | null;
            ends_on?: components["schemas"]["Day"] | null;
            /**
             * @description What to reach there; to meet three people and learn three things when absent. On an
             *     existing event absent keeps its goals, and a list takes their place.
             */
            goals?: components["schemas"]["EventGoal"][] | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What kind of event it is. */
            kind?: components["schemas"]["EventsEventKind"];
            /** @description Where it is. */
            location?: components["schemas"]["Location"];
            organizer?: components["schemas"]["Line"] | null;
            participation?: components["schemas"]["NewParticipation"] | null;
            /**
             * Format: int32
             * @description iCalendar SEQUENCE: the revision of the organiser.
             */
            sequence?: number;
            series?: components["schemas"]["Line"] | null;
            /** @description Where the event came from. */
            source?: components["schemas"]["EventsEventSource"];
            starts_at?: components["schemas"]["Instant"] | null;
            starts_on?: components["schemas"]["Day"] | null;
            /** @description Whether it takes place. */
            status?: components["schemas"]["EventsEventStatus"];
            /** @description iCalendar SUMMARY: its name. */
            summary: components["schemas"]["Line"];
            /** @description Tags (iCalendar CATEGORIES). */
            tags?: components["schemas"]["Tags"];
            tzid?: components["schemas"]["Zone"] | null;
            uid?: components["schemas"]["Line"] | null;
            url?: components["schemas"]["WebUrl"] | null;
        };
        /**
         * @description What a person sends to give feedback. A text or a score is needed; what is absent is empty.
         * @example {
         *       "ask": 2,
         *       "clarity": 5,
         *       "commendation": "The question at the start made me think of our own nights.",
         *       "recommendation": "Say what you want from me at the end.",
         *       "version_id": "0199a3a5-2c00-7000-8000-000000000002"
         *     }
         */
        NewFeedback: {
            /**
             * Format: int32
             * @description Whether it is clear what is asked for, 1 to 5.
             */
            ask?: number | null;
            /**
             * Format: int32
             * @description Whether one understands it, 1 to 5.
             */
            clarity?: number | null;
            /** @description What is good. */
            commendation?: components["schemas"]["Note"];
            /**
             * Format: int32
             * @description Whether one believes it, 1 to 5.
             */
            credibility?: number | null;
            /**
             * Format: int32
             * @description How it is said, 1 to 5.
             */
            delivery?: number | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What could be better. */
            recommendation?: components["schemas"]["Note"];
            /**
             * Format: int32
             * @description Whether it matters to those it is for, 1 to 5.
             */
            relevance?: number | null;
            /**
             * Format: uuid
             * @description The version that it is about.
             */
            version_id: string;
        };
        /**
         * @description What a client sends to add or replace a follow-up.
         * @example {
         *       "contact_id": "0199e7a2-5a50-7c3e-9d49-2f7a64d1f2aa",
         *       "direction": "i_owe",
         *       "kind": "send_resource",
         *       "summary": "send the talk"
         *     }
         */
        NewFollowUp: {
            /**
             * Format: uuid
             * @description The person it is about.
             */
            contact_id: string;
            /** @description Who owes whom. */
            direction?: components["schemas"]["FollowUpsDirection"];
            due_at?: components["schemas"]["Instant"] | null;
            /**
             * Format: uuid
             * @description The conversation it comes from.
             */
            encounter_id?: string | null;
            /**
             * Format: uuid
             * @description The event it comes from; the conversation's when absent.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What is to be done. */
            kind?: components["schemas"]["FollowUpsKind"];
            /** @description What was promised. */
            summary?: components["schemas"]["Caption"];
        };
        /**
         * @description What a client sends to add or replace a goal: for one event, for the days from `starts_on` to
         *     before `ends_on`, or with `recurrence` for each week, month or quarter, beginning with the one
         *     that has `starts_on`, or else today.
         * @example {
         *       "ends_on": "2027-01-01",
         *       "metric": "new_contacts",
         *       "starts_on": "2026-10-01",
         *       "target": 30
         *     }
         */
        NewGoal: {
            ends_on?: components["schemas"]["Day"] | null;
            /**
             * Format: uuid
             * @description The event it is for.
             */
            event_id?: string | null;
            /** @description What narrows down what is counted. */
            filter?: components["schemas"]["GoalFilter"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What is counted. */
            metric: components["schemas"]["GoalsMetric"];
            recurrence?: components["schemas"]["GoalsRecurrence"] | null;
            starts_on?: components["schemas"]["Day"] | null;
            statement?: components["schemas"]["Line"] | null;
            /**
             * Format: int32
             * @description How many.
             */
            target: number;
            /**
             * Format: uuid
             * @description The team whose goal it is; `null` for one's own. It stays with that.
             */
            team_id?: string | null;
        };
        /**
         * @description What a client sends to say which goals new events bring along.
         * @example {
         *       "goals": [
         *         {
         *           "metric": "new_contacts",
         *           "target": 5
         *         },
         *         {
         *           "metric": "lessons_captured",
         *           "target": 1
         *         }
         *       ]
         *     }
         */
        NewGoalTemplate: {
            /** @description The goals, in their order. */
            goals: components["schemas"]["TemplateGoal"][];
        };
        /**
         * @description What somebody sends to invite: `emails` for one invitation each, or `max_uses` for one link.
         * @example {
         *       "emails": [
         *         "ben@example.org",
         *         "mara@example.org"
         *       ],
         *       "expires_in_days": 14,
         *       "role": "member"
         *     }
         */
        NewInvitations: {
            /** @description One invitation each; an address that has one already gets it anew. */
            emails?: components["schemas"]["Email"][];
            /**
             * Format: int32
             * @description Days until it ends; two weeks if nothing is said.
             */
            expires_in_days?: number;
            /**
             * Format: int32
             * @description One link for this many people, instead of addresses.
             */
            max_uses?: number | null;
            /** @description The role of whoever joins; only the owner invites admins. */
            role?: components["schemas"]["TeamsGivenRole"];
        };
        /**
         * @description What a client sends to add or replace a lesson. The insight is needed; what is absent is empty.
         * @example {
         *       "insight": "Teams that write the runbook before the feature ship with fewer pages at night.",
         *       "tags": [
         *         "operations"
         *       ],
         *       "title": "Runbooks first"
         *     }
         */
        NewLesson: {
            /**
             * Format: uuid
             * @description The conversation in which it was learned.
             */
            encounter_id?: string | null;
            /**
             * Format: uuid
             * @description The event at which it was learned.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What was learned. */
            insight: components["schemas"]["Prose"];
            learned_at?: components["schemas"]["Instant"] | null;
            /**
             * Format: uuid
             * @description The contact it was learned from.
             */
            learned_from?: string | null;
            /** @description Skills it belongs to. */
            skills?: components["schemas"]["Tags"];
            /** @description What it means for one's own work. */
            so_what?: components["schemas"]["Note"];
            /** @description Tags. */
            tags?: components["schemas"]["Tags"];
            /**
             * @description The whole audience: teams that you are in. As it was when absent, nobody else at first. A
             *     personal access token needs `write:teams` to send it.
             */
            team_ids?: string[] | null;
            title?: components["schemas"]["Caption"] | null;
        };
        /**
         * @description What a person sends to make a link: an event or a lesson of their own.
         * @example {
         *       "event_id": "019a0000-0000-7000-8000-000000000001",
         *       "expires_in_days": 30
         *     }
         */
        NewLink: {
            /**
             * Format: uuid
             * @description The event to show.
             */
            event_id?: string | null;
            /**
             * Format: int32
             * @description Days until it stops working.
             */
            expires_in_days: number;
            /**
             * Format: uuid
             * @description The lesson to show.
             */
            lesson_id?: string | null;
        };
        /**
         * @description An answer from whoever has the link in a mail.
         * @example {
         *       "answer": "used",
         *       "token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"
         *     }
         */
        NewLinkedAnswer: {
            answer?: components["schemas"]["LessonsReply"] | null;
            /** @description What the link in the mail has after `#token=`. */
            token: components["schemas"]["LinkToken"];
            words?: components["schemas"]["Note"] | null;
        };
        /**
         * @description The conversation in which one was met.
         * @example {
         *       "encounter_id": "019a0000-0000-7000-8000-000000000001"
         *     }
         */
        NewMeeting: {
            /**
             * Format: uuid
             * @description One of your own; colleagues see that it was, and nothing of it.
             */
            encounter_id: string;
        };
        /**
         * @description What a person sends to choose all of it.
         * @example {
         *       "digest": "daily",
         *       "hour": 7,
         *       "mail_off": [
         *         "useful"
         *       ],
         *       "page_off": [],
         *       "weekday": "monday"
         *     }
         */
        NewNotificationSettings: {
            /** @description How often a mail tells what is new and was not read. */
            digest: components["schemas"]["NotificationsDigest"];
            /**
             * Format: int32
             * @description The hour of the mail, in the time zone of the account.
             */
            hour: number;
            /** @description Kinds that are not in the mail. */
            mail_off?: components["schemas"]["NotificationsKind"][];
            /** @description Kinds that are not shown in the list. */
            page_off?: components["schemas"]["NotificationsKind"][];
            /** @description The day of the mail, if it is weekly. */
            weekday: components["schemas"]["NotificationsWeekday"];
        };
        /**
         * @description Who owns a team from now on.
         * @example {
         *       "account_id": "019a0000-0000-7000-8000-000000000001"
         *     }
         */
        NewOwner: {
            /**
             * Format: uuid
             * @description One of the team's members.
             */
            account_id: string;
        };
        /**
         * @description What a client sends to replace a participation; what is absent is empty.
         * @example {
         *       "preparation": [
         *         {
         *           "done": false,
         *           "text": "Read the abstract"
         *         }
         *       ],
         *       "purpose": "find someone who runs async Rust in production"
         *     }
         */
        NewParticipation: {
            /**
             * @description Whether the person was there.
             * @default unknown
             */
            attendance?: components["schemas"]["EventsAttendance"];
            /** @default null */
            debriefed_at?: components["schemas"]["Instant"] | null;
            /**
             * @description What should have come of it.
             * @default []
             */
            intended_outcomes?: components["schemas"]["Line"][];
            /**
             * Format: int32
             * @description Minutes of learning.
             * @default null
             */
            learning_minutes?: number | null;
            /**
             * @description What to do before.
             * @default []
             */
            preparation?: components["schemas"]["Step"][];
            /**
             * @description Why they go.
             * @default
             */
            purpose?: components["schemas"]["Note"];
            /**
             * @description What was answered to the invitation; yes when absent.
             * @default accepted
             */
            response?: components["schemas"]["EventsReply"];
            /**
             * Format: int32
             * @description 1 not at all, 5 very much.
             * @default null
             */
            worth_it?: number | null;
        };
        /**
         * @description What a client sends to add or replace a pitch. The title is needed; the wording is a version of its own.
         * @example {
         *       "audience": "Somebody who runs a platform team",
         *       "target_seconds": 60,
         *       "title": "What Halde Labs does"
         *     }
         */
        NewPitch: {
            /** @description Whom it is for. */
            audience?: components["schemas"]["Caption"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /**
             * Format: int32
             * @description How long it may take; a minute when absent.
             * @default 60
             */
            target_seconds?: number;
            /**
             * @description The whole audience: teams that you are in. As it was when absent, nobody else at first. A
             *     personal access token needs `write:teams` to send it.
             */
            team_ids?: string[] | null;
            /** @description What it is called. */
            title: components["schemas"]["Line"];
            /**
             * Format: uuid
             * @description The USP card that it builds on: one's own, or a colleague's that one sees.
             */
            usp_id?: string | null;
        };
        /**
         * @description What a client sends to add a wording, or to replace one that is not fixed yet.
         * @example {
         *       "body": "You know how deploys stop the night before a launch? We make them boring."
         *     }
         */
        NewPitchVersion: {
            /** @description What is said. */
            body: components["schemas"]["Script"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
        };
        /**
         * @description What a person sends after they practised; what is absent is empty.
         * @example {
         *       "fillers": 3,
         *       "note": "Slower at the start.",
         *       "seconds": 52,
         *       "self_rating": 4,
         *       "version_id": "0199a3a5-2c00-7000-8000-000000000002"
         *     }
         */
        NewPractice: {
            /**
             * Format: uuid
             * @description The event that it was practised for.
             */
            event_id?: string | null;
            /**
             * Format: int32
             * @description How many words there were that say nothing.
             */
            fillers?: number | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What to do differently. */
            note?: components["schemas"]["Note"];
            practised_at?: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description How long it took.
             */
            seconds: number;
            /**
             * Format: int32
             * @description How it went, 1 to 5.
             */
            self_rating?: number | null;
            /**
             * Format: uuid
             * @description The version that was said.
             */
            version_id: string;
        };
        /**
         * @description What a client sends to say it.
         * @example {
         *       "kind": "useful"
         *     }
         */
        NewReaction: {
            /** @description What is said. */
            kind: components["schemas"]["LessonsReactionKind"];
        };
        /**
         * @description What a person sends to mark many as read.
         * @example {
         *       "until": "2026-11-26T08:00:00Z"
         *     }
         */
        NewReading: {
            /** @description The `created_at` of the newest that was seen; what came later stays unread. */
            until: components["schemas"]["Instant"];
        };
        /**
         * @description What a person sends who forgot the password.
         * @example {
         *       "email": "ada@example.org"
         *     }
         */
        NewRecovery: {
            /** @description The address of the account. */
            email: components["schemas"]["Email"];
        };
        /**
         * @description What a client sends to add or replace a reflection. Nothing is needed: it may be begun empty.
         * @example {
         *       "answers": {
         *         "now_what": "Ask for the slides.",
         *         "what": "I talked to three people about tracing."
         *       },
         *       "minutes": 10,
         *       "model": "what_so_what_now_what"
         *     }
         */
        NewReflection: {
            /** @description What is written, also under the questions of other models. */
            answers?: components["schemas"]["Answers"];
            /**
             * Format: uuid
             * @description The event that it looks back at, one that you take part in.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /**
             * Format: int32
             * @description Minutes spent on it.
             */
            minutes?: number | null;
            /** @description By which questions; freely when absent. */
            model?: components["schemas"]["ReflectionsModel"];
            /**
             * Format: uuid
             * @description The pitch whose practice it looks back at; it goes with `practice_id`.
             */
            pitch_id?: string | null;
            /**
             * Format: uuid
             * @description The practice that it looks back at, one of your own.
             */
            practice_id?: string | null;
            reflected_at?: components["schemas"]["Instant"] | null;
        };
        /**
         * @description What a person sends to rate themselves; what is absent is empty.
         * @example {
         *       "note": "I asked twice before I answered.",
         *       "skill": "listening",
         *       "value": 3
         *     }
         */
        NewSelfRating: {
            /**
             * Format: uuid
             * @description The event that it was before or after: one that you take part in.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            moment?: components["schemas"]["SkillsMoment"] | null;
            /** @description Why. */
            note?: components["schemas"]["Note"];
            rated_at?: components["schemas"]["Instant"] | null;
            /** @description The skill, by its name: one of `/skills`, or a word of one's own. */
            skill: components["schemas"]["Tag"];
            /**
             * Format: int32
             * @description From 1, a beginner, to 5, others could learn it from me.
             */
            value: number;
        };
        /**
         * @description What a person sends to sign in.
         * @example {
         *       "email": "ada@example.org",
         *       "password": "correct horse battery staple"
         *     }
         */
        NewSession: {
            /** @description The address of the account. */
            email: components["schemas"]["Email"];
            /**
             * @description Whether the refresh token is wanted in the answer. Browsers never get it there: they have
             *     the cookie.
             */
            include_refresh_token?: boolean;
            /** @description Its password. */
            password: components["schemas"]["Password"];
        };
        /**
         * @description Everybody who may see an event beside its owner: all of them, those left out no longer.
         * @example {
         *       "note": "worth it because the keynote is about our migration",
         *       "team_ids": [
         *         "019a0000-0000-7000-8000-000000000001"
         *       ]
         *     }
         */
        NewShares: {
            /** @description Why it is worth it. */
            note?: components["schemas"]["Note"];
            /** @description The teams; none ends the sharing. */
            team_ids: string[];
        };
        /**
         * @description How often a mail is wanted, from whoever has the link in one.
         * @example {
         *       "digest": "off",
         *       "token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"
         *     }
         */
        NewSubscription: {
            /** @description How often. */
            digest: components["schemas"]["NotificationsDigest"];
            /** @description What the link in the mail has after `#token=`. */
            token: components["schemas"]["LinkToken"];
        };
        /**
         * @description What a client sends to add or replace one: a name, or an organisation.
         * @example {
         *       "full_name": "Jonas Brügger",
         *       "organization": "Halde Labs",
         *       "reason": "runs async Rust in production"
         *     }
         */
        NewTarget: {
            /** @description Their name. */
            full_name?: components["schemas"]["Caption"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            organization?: components["schemas"]["Line"] | null;
            /** @description Why somebody should talk to them. */
            reason?: components["schemas"]["Note"];
        };
        /**
         * @description What a person sends to make or replace a team.
         * @example {
         *       "description": "Everyone who builds and runs it.",
         *       "name": "Platform"
         *     }
         */
        NewTeam: {
            /** @description What it is there for. */
            description?: components["schemas"]["Note"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description Its name. */
            name: components["schemas"]["Line"];
        };
        /**
         * @description What a person sends to make a token.
         * @example {
         *       "expires_in_days": 90,
         *       "name": "backup script",
         *       "scopes": [
         *         "read:contacts"
         *       ]
         *     }
         */
        NewToken: {
            /**
             * Format: int32
             * @description Days until it stops working.
             */
            expires_in_days: number;
            /** @description What it is for. */
            name: components["schemas"]["Line"];
            /** @description What it may be used for; at least one. */
            scopes: components["schemas"]["AuthScope"][];
        };
        /**
         * @description What a client sends to add or replace a card. The title is needed; what is absent is empty.
         * @example {
         *       "benefit": "makes deploys boring",
         *       "for_whom": "Teams that deploy every day",
         *       "proof_points": [
         *         "No failed launch in 2026"
         *       ],
         *       "title": "Calm deploys"
         *     }
         */
        NewUsp: {
            /** @description What it brings. */
            benefit?: components["schemas"]["Brief"];
            /** @description What is different. */
            differentiator?: components["schemas"]["Brief"];
            /** @description Whom it is for. */
            for_whom?: components["schemas"]["Brief"];
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /** @description What it is. */
            is_a?: components["schemas"]["Brief"];
            /** @description What they need. */
            need?: components["schemas"]["Brief"];
            /** @description What shows that it is true. */
            proof_points?: components["schemas"]["Line"][];
            /**
             * @description The whole audience: teams that you are in. As it was when absent, nobody else at first. A
             *     personal access token needs `write:teams` to send it.
             */
            team_ids?: string[] | null;
            /** @description What it is about. */
            title: components["schemas"]["Line"];
            /** @description What people do otherwise. */
            unlike?: components["schemas"]["Brief"];
        };
        /** @description The event that matters now. */
        NextEvent: components["schemas"]["Event"] & {
            /** @description What the person wants from it. */
            goals: components["schemas"]["Goal"][];
            /** @description Where it stands. */
            phase: components["schemas"]["TodayPhase"];
        };
        Note: string;
        /** @description A lesson by its title. */
        NotedLesson: {
            /**
             * Format: uuid
             * @description The lesson.
             */
            id: string;
            /**
             * @description The lesson in a line.
             * @example Runbooks first
             */
            title: string;
        };
        /**
         * @description Something that colleagues did, or that an own lesson asks. It is about an event, a lesson or a team, and there for as long as
         *     that is seen.
         */
        Notification: {
            actor?: components["schemas"]["Colleague"] | null;
            /**
             * Format: date-time
             * @description When it happened, the last time if it did several times.
             */
            created_at: string;
            event?: components["schemas"]["FeedEvent"] | null;
            /**
             * Format: uuid
             * @description Opaque identifier, the same for the same fact.
             */
            id: string;
            /** @description What happened. */
            kind: components["schemas"]["NotificationsKind"];
            lesson?: components["schemas"]["NotedLesson"] | null;
            /**
             * Format: int64
             * @description How many others find the lesson useful; 0 for every other kind.
             */
            others: number;
            question?: components["schemas"]["LessonsQuestion"] | null;
            /**
             * Format: date-time
             * @description When it was marked as read.
             */
            read_at?: string | null;
            response?: components["schemas"]["EventsReply"] | null;
            team?: components["schemas"]["SharedTeam"] | null;
            /** @description Which week of the team. */
            week?: string | null;
            /**
             * @description The beginning of what they wrote.
             * @example We do this since June. Ask me for the template.
             */
            words?: string | null;
        };
        /**
         * @description What the account is told, and when by mail. Each account has settings; those of somebody who never
         *     changed them are these: everything, by mail on Mondays at eight.
         */
        NotificationSettings: {
            /** @description How often a mail tells what is new and was not read. */
            digest: components["schemas"]["NotificationsDigest"];
            /**
             * Format: int32
             * @description The hour of the mail, in the time zone of the account.
             * @example 8
             */
            hour: number;
            /** @description Kinds that are not in the mail. */
            mail_off: components["schemas"]["NotificationsKind"][];
            /** @description Kinds that are not shown in the list. */
            page_off: components["schemas"]["NotificationsKind"][];
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
            /** @description The day of the mail, if it is weekly. */
            weekday: components["schemas"]["NotificationsWeekday"];
        };
        /**
         * @description How often a mail tells what is new.
         * @enum {string}
         */
        NotificationsDigest: "off" | "daily" | "weekly";
        /**
         * @description What happened.
         * @enum {string}
         */
        NotificationsKind: "comment" | "mention" | "useful" | "application" | "event_shared" | "event_answered" | "lesson_shared" | "lesson_asks" | "team_digest" | "team_joined";
        /**
         * @description A day of the week.
         * @enum {string}
         */
        NotificationsWeekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /** @description What is asked about a lesson. */
        Nudge: {
            answer?: components["schemas"]["LessonsReply"] | null;
            /**
             * Format: date-time
             * @description When it was answered.
             */
            answered_at?: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            asked_at: string;
            /**
             * Format: int32
             * @description How many days after the lesson was written down: 7, 30 or 90.
             * @example 7
             */
            day: number;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /** @description The lesson. */
            lesson: components["schemas"]["AskedLesson"];
            /** @description What is asked. */
            question: components["schemas"]["LessonsQuestion"];
            /**
             * @description What was said with it: what changed, or what came of it.
             * @example We wrote the runbook of the importer before its second half.
             */
            words: string;
        };
        /** @description How promises were kept. */
        OnTime: {
            /**
             * Format: int64
             * @description Follow-ups done.
             */
            completed: number;
            /**
             * Format: int64
             * @description Those of them that were done by the time they were due.
             */
            on_time: number;
        };
        /** @description An invitation with the link that is never shown again. */
        OpenedInvitation: components["schemas"]["Invitation"] & {
            /**
             * @description Give it to whoever is invited; keep it now, its token is not stored.
             * @example https://lanyard.example.org/invitation#token=q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k
             */
            link: string;
        };
        /** @description The invitations that one request made. */
        OpenedInvitations: {
            /** @description In the order of the addresses. */
            items: components["schemas"]["OpenedInvitation"][];
            /** @description Whether each address gets a mail with its link; if not, hand the links over yourself. */
            mailed: boolean;
        };
        /** @description What one person was counted with. */
        OwnFigures: {
            /**
             * Format: double
             * @description Goals reached.
             * @default 0
             */
            goals_reached?: number;
            /**
             * Format: double
             * @description Hours of learning.
             * @default 0
             */
            learning_hours?: number;
            /**
             * Format: double
             * @description Lessons shared.
             * @default 0
             */
            lessons_shared?: number;
            /**
             * Format: double
             * @description Lessons used.
             * @default 0
             */
            lessons_used?: number;
            /**
             * Format: double
             * @description Shared events they said yes to.
             * @default 0
             */
            visits?: number;
        };
        /** @description A quarter in which a person was counted. */
        OwnReport: components["schemas"]["TeamReport"] & {
            /** @description Whether time for learning and goals were counted too. */
            agreed: boolean;
            /** @description What the person was counted with; nobody else sees it. */
            yours: components["schemas"]["OwnFigures"];
        };
        /** @description A team that loses its owner. */
        OwnedTeam: {
            /**
             * Format: uuid
             * @description The team.
             */
            id: string;
            /**
             * @description Its name.
             * @example Platform
             */
            name: string;
            next_owner?: components["schemas"]["Colleague"] | null;
        };
        /** @description A page of a list. */
        Page_Application: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date
                 * @description The day.
                 */
                applied_on: string;
                author?: components["schemas"]["Colleague"] | null;
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * @description Where it can be seen.
                 * @example https://example.org/runbook
                 */
                evidence_url?: string | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * @description What came of it; empty where nobody knows yet.
                 * @example No page at night since.
                 */
                impact: string;
                /**
                 * Format: uuid
                 * @description The lesson.
                 */
                lesson_id: string;
                /** @description Whether it is one's own, to change or delete. */
                own: boolean;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
                /**
                 * @description What they do differently; empty where they have only said that they used it.
                 * @example We wrote the runbook of the importer before its second half.
                 */
                what_changed: string;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_CalendarEvent: {
            /** @description The rows, in the order asked for. */
            items: (components["schemas"]["Event"] & {
                /**
                 * @description Who of the team goes or may go, the one who asks included. Nobody covers an event for which
                 *     this is empty.
                 */
                attendees: components["schemas"]["Attendee"][];
            })[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Collection: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /** @description What it is for. */
                description: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * Format: int64
                 * @description How many of its lessons its owner sees.
                 */
                lesson_count: number;
                /**
                 * @description What it is called.
                 * @example For whoever is new on call
                 */
                title: string;
                /**
                 * Format: date-time
                 * @description When its words changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change of its words; the ETag. Lessons come and go without one.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Comment: {
            /** @description The rows, in the order asked for. */
            items: {
                author?: components["schemas"]["Colleague"] | null;
                /**
                 * @description What they say.
                 * @example We do this since June. Ask me for the template.
                 */
                body: string;
                /**
                 * Format: date-time
                 * @description When it was said.
                 */
                created_at: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description The lesson.
                 */
                lesson_id: string;
                /** @description Whom they named. */
                mentions: components["schemas"]["Colleague"][];
                /** @description Whether it is one's own, to change or delete. */
                own: boolean;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Contact: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description Set aside since; archived people stay out of the list.
                 */
                archived_at?: string | null;
                /**
                 * Format: date
                 * @description vCard BDAY.
                 */
                birthday?: string | null;
                /** @description How to reach them. */
                contact_points: components["schemas"]["ContactPoint"][];
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * @description What someone without a name is remembered by.
                 * @example tall, works at the port
                 */
                description: string;
                /** @description vCard N, family name. */
                family_name?: string | null;
                /**
                 * Format: date-time
                 * @description When the first conversation was; derived from the encounters.
                 */
                first_met_at?: string | null;
                /**
                 * Format: uuid
                 * @description At which event that was; derived.
                 */
                first_met_event_id?: string | null;
                /**
                 * @description vCard FN; empty for someone whose name is not known.
                 * @example Jonas Brügger
                 */
                full_name: string;
                /** @description vCard N, given name. */
                given_name?: string | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description The contact who introduced them.
                 */
                introduced_by?: string | null;
                /**
                 * Format: int32
                 * @description Days after which to be in touch again.
                 */
                keep_in_touch_days?: number | null;
                /** @description Person or organisation. */
                kind: components["schemas"]["ContactsKind"];
                /** @description Preferred language (BCP 47). */
                language?: string | null;
                /**
                 * Format: date-time
                 * @description When the latest conversation was; derived.
                 */
                last_contacted_at?: string | null;
                /** @description Where the first meeting was. */
                met_place?: string | null;
                /** @description vCard NICKNAME. */
                nickname?: string | null;
                /** @description Private note. */
                note: string;
                /**
                 * @description vCard ORG.
                 * @example Halde Labs
                 */
                organization?: string | null;
                /** @description vCard ROLE: what they do there. */
                role?: string | null;
                /** @description Where the contact came from. */
                source: components["schemas"]["ContactsSource"];
                /** @description Tags (vCard CATEGORIES). */
                tags: string[];
                /** @description vCard TITLE: the job title. */
                title?: string | null;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_CpdEntry: {
            /** @description The rows, in the order asked for. */
            items: (components["schemas"]["CpdRecord"] & {
                /**
                 * Format: int32
                 * @description Of the own words: 1 while there are none. The ETag.
                 */
                version: number;
            })[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_CpdSubmission: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: int64
                 * @description How many entries it holds.
                 * @example 12
                 */
                entry_count: number;
                /**
                 * Format: date
                 * @description The first day.
                 */
                from: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * Format: int64
                 * @description Minutes of all of them.
                 * @example 540
                 */
                minutes: number;
                /**
                 * Format: date-time
                 * @description When it was taken back.
                 */
                retracted_at?: string | null;
                /**
                 * Format: date-time
                 * @description When it was submitted.
                 */
                submitted_at: string;
                /**
                 * Format: date
                 * @description The last day.
                 */
                to: string;
                /**
                 * Format: int32
                 * @description Rises when it is taken back; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Encounter: {
            /** @description The rows, in the order asked for. */
            items: {
                /** @description How they talked. */
                channel: components["schemas"]["EncountersChannel"];
                /** @description Who took part; people in the trash are left out. */
                contacts: components["schemas"]["EncounterContact"][];
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * Format: uuid
                 * @description The event at which it was.
                 */
                event_id?: string | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * Format: date-time
                 * @description When it was.
                 */
                occurred_at: string;
                /**
                 * Format: int32
                 * @description How the pitch landed, from 1, not at all, to 5, very well.
                 */
                pitch_landed?: number | null;
                /**
                 * Format: uuid
                 * @description The version of a pitch of one's own that was used.
                 */
                pitch_version_id?: string | null;
                /**
                 * @description What it was about.
                 * @example talked about tracing
                 */
                summary: string;
                /** @description Topics. */
                topics: string[];
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Entry: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: int32
                 * @description How many it counts for.
                 * @example 1
                 */
                amount: number;
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * Format: uuid
                 * @description The goal.
                 */
                goal_id: string;
                /**
                 * Format: date
                 * @description The day.
                 */
                happened_on: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * @description What happened.
                 * @example Wrote about the runbook talk
                 */
                note: string;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Evidence: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description Its id.
                 */
                id: string;
                /**
                 * @description What it is called.
                 * @example Jonas Brügger
                 */
                label: string;
                /** @description What it is. */
                type: components["schemas"]["GoalsEvidenceKind"];
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_FeedItem: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: int64
                 * @description How often it was used.
                 */
                application_count: number;
                author?: components["schemas"]["Colleague"] | null;
                /**
                 * Format: int64
                 * @description How many comments there are.
                 */
                comment_count: number;
                event?: components["schemas"]["FeedEvent"] | null;
                /**
                 * Format: uuid
                 * @description The lesson.
                 */
                id: string;
                /**
                 * @description What was learned.
                 * @example Teams that write the runbook before the feature ship with fewer pages at night.
                 */
                insight: string;
                /**
                 * Format: date-time
                 * @description When it was learned.
                 */
                learned_at: string;
                /** @description Whether it is one's own. */
                own: boolean;
                /**
                 * Format: date-time
                 * @description When it was last shared with a team of the one who asks; null for an own one that none sees.
                 */
                shared_at?: string | null;
                /** @description Skills it belongs to. */
                skills: string[];
                /** @description What it means for the author's work. */
                so_what: string;
                /** @description How far it has come. */
                stage: components["schemas"]["LessonsStage"];
                /** @description Tags. */
                tags: string[];
                /** @description The teams of the one who asks that see it. */
                team_ids: string[];
                /**
                 * @description The lesson in a line.
                 * @example Runbooks first
                 */
                title: string;
                /** @description Who finds it useful. */
                useful: components["schemas"]["Useful"];
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Feedback: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: int32
                 * @description Whether it is clear what is asked for, 1 to 5.
                 */
                ask?: number | null;
                author?: components["schemas"]["Colleague"] | null;
                /**
                 * Format: int32
                 * @description Whether one understands it, 1 to 5.
                 */
                clarity?: number | null;
                /**
                 * @description What is good.
                 * @example The question at the start made me think of our own nights.
                 */
                commendation: string;
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * Format: int32
                 * @description Whether one believes it, 1 to 5.
                 */
                credibility?: number | null;
                /**
                 * Format: int32
                 * @description How it is said, 1 to 5.
                 */
                delivery?: number | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /** @description Whether it is one's own, to change or delete. */
                own: boolean;
                /**
                 * Format: uuid
                 * @description The pitch.
                 */
                pitch_id: string;
                /**
                 * @description What could be better.
                 * @example Say what you want from me at the end.
                 */
                recommendation: string;
                /**
                 * Format: int32
                 * @description Whether it matters to those it is for, 1 to 5.
                 */
                relevance?: number | null;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
                /**
                 * Format: uuid
                 * @description The version that it is about.
                 */
                version_id: string;
                /**
                 * Format: int32
                 * @description Its number.
                 * @example 2
                 */
                version_number: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_FollowUp: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When it was done.
                 */
                completed_at?: string | null;
                /** @description The person it is about. */
                contact: components["schemas"]["FollowUpContact"];
                /**
                 * Format: uuid
                 * @description The same person's id.
                 */
                contact_id: string;
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /** @description Who owes whom. */
                direction: components["schemas"]["FollowUpsDirection"];
                /**
                 * Format: date-time
                 * @description Until when.
                 */
                due_at: string;
                /**
                 * Format: uuid
                 * @description The conversation it comes from.
                 */
                encounter_id?: string | null;
                /**
                 * Format: uuid
                 * @description The event it comes from.
                 */
                event_id?: string | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /** @description What is to be done. */
                kind: components["schemas"]["FollowUpsKind"];
                /** @description Who made it. */
                origin: components["schemas"]["FollowUpsOrigin"];
                /**
                 * Format: date-time
                 * @description Not to be shown before.
                 */
                snoozed_until?: string | null;
                /** @description How far it is. */
                status: components["schemas"]["FollowUpsStatus"];
                /**
                 * @description What was promised.
                 * @example send the talk
                 */
                summary: string;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Goal: {
            /** @description The rows, in the order asked for. */
            items: (components["schemas"]["GoalRow"] & {
                closed?: components["schemas"]["Closing"] | null;
                /** @description Whether the one who asks has set it. */
                own: boolean;
                /** @description Whether this period does not have to be reached. */
                paused: boolean;
                /** @description What was counted. */
                progress: components["schemas"]["GoalProgress"];
                /** @description Where it stands. */
                status: components["schemas"]["GoalsGoalStatus"];
                streak?: components["schemas"]["Streak"] | null;
            })[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Invitation: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When it was made.
                 */
                created_at: string;
                /**
                 * @description Whom it was made for; null for a link that several may use.
                 * @example ben@example.org
                 */
                email?: string | null;
                /**
                 * Format: date-time
                 * @description When it ends.
                 */
                expires_at: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /** @description Who made it, or sent it last. */
                invited_by: components["schemas"]["Colleague"];
                /** @description Whether its address gets a mail when its link is made anew by the one who asks. */
                mailed: boolean;
                /**
                 * Format: int32
                 * @description How many people may join by it.
                 * @example 1
                 */
                max_uses: number;
                /** @description The role of whoever joins by it. */
                role: components["schemas"]["TeamsGivenRole"];
                /**
                 * Format: int32
                 * @description How many have.
                 * @example 0
                 */
                use_count: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Lesson: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * Format: uuid
                 * @description The conversation in which it was learned.
                 */
                encounter_id?: string | null;
                /**
                 * Format: uuid
                 * @description The event at which it was learned.
                 */
                event_id?: string | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * @description What was learned.
                 * @example Teams that write the runbook before the feature ship with fewer pages at night.
                 */
                insight: string;
                /**
                 * Format: date-time
                 * @description When it was learned.
                 */
                learned_at: string;
                /**
                 * Format: uuid
                 * @description The contact it was learned from.
                 */
                learned_from?: string | null;
                /** @description Skills it belongs to. */
                skills: string[];
                /** @description What it means for one's own work. */
                so_what: string;
                /** @description How far it has come. */
                stage: components["schemas"]["LessonsStage"];
                /** @description Tags. */
                tags: string[];
                /** @description The teams that see it; nobody else does. */
                team_ids: string[];
                /**
                 * @description The lesson in a line.
                 * @example Runbooks first
                 */
                title: string;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_LibraryItem: {
            /** @description The rows, in the order asked for. */
            items: (components["schemas"]["FeedItem"] & {
                /**
                 * Format: date-time
                 * @description When it came to the one who asks: when an own one was learned, when another one was shared.
                 */
                came_at: string;
                /** @description The collections of the one who asks that hold it. */
                collection_ids: string[];
            })[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Link: {
            /** @description The rows, in the order asked for. */
            items: (components["schemas"]["LinkRow"] & {
                /**
                 * @description The address to give away. The token stands behind `#`, which browsers send to nobody.
                 * @example https://lanyard.example.org/shared#token=q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k
                 */
                url: string;
            })[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_ListedEvent: {
            /** @description The rows, in the order asked for. */
            items: (components["schemas"]["Event"] & {
                /** @description Its goals. */
                goals?: components["schemas"]["GoalCount"][] | null;
                /**
                 * Format: int64
                 * @description How many lessons were learned there.
                 */
                lessons?: number | null;
                /**
                 * Format: int64
                 * @description How many people were met there.
                 */
                people_met?: number | null;
            })[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Membership: {
            /** @description The rows, in the order asked for. */
            items: {
                /** @description Who it is. */
                account: components["schemas"]["Colleague"];
                /** @description Whether they may see the team's figures. */
                insights: boolean;
                /**
                 * Format: date-time
                 * @description When they joined.
                 */
                joined_at: string;
                /** @description What they may do in the team. */
                role: components["schemas"]["AccessRole"];
                /**
                 * Format: uuid
                 * @description The team.
                 */
                team_id: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Notification: {
            /** @description The rows, in the order asked for. */
            items: {
                actor?: components["schemas"]["Colleague"] | null;
                /**
                 * Format: date-time
                 * @description When it happened, the last time if it did several times.
                 */
                created_at: string;
                event?: components["schemas"]["FeedEvent"] | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, the same for the same fact.
                 */
                id: string;
                /** @description What happened. */
                kind: components["schemas"]["NotificationsKind"];
                lesson?: components["schemas"]["NotedLesson"] | null;
                /**
                 * Format: int64
                 * @description How many others find the lesson useful; 0 for every other kind.
                 */
                others: number;
                question?: components["schemas"]["LessonsQuestion"] | null;
                /**
                 * Format: date-time
                 * @description When it was marked as read.
                 */
                read_at?: string | null;
                response?: components["schemas"]["EventsReply"] | null;
                team?: components["schemas"]["SharedTeam"] | null;
                /** @description Which week of the team. */
                week?: string | null;
                /**
                 * @description The beginning of what they wrote.
                 * @example We do this since June. Ask me for the template.
                 */
                words?: string | null;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Nudge: {
            /** @description The rows, in the order asked for. */
            items: {
                answer?: components["schemas"]["LessonsReply"] | null;
                /**
                 * Format: date-time
                 * @description When it was answered.
                 */
                answered_at?: string | null;
                /**
                 * Format: date-time
                 * @description When.
                 */
                asked_at: string;
                /**
                 * Format: int32
                 * @description How many days after the lesson was written down: 7, 30 or 90.
                 * @example 7
                 */
                day: number;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /** @description The lesson. */
                lesson: components["schemas"]["AskedLesson"];
                /** @description What is asked. */
                question: components["schemas"]["LessonsQuestion"];
                /**
                 * @description What was said with it: what changed, or what came of it.
                 * @example We wrote the runbook of the importer before its second half.
                 */
                words: string;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Pitch: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * @description Whom it is for; empty where nobody is said.
                 * @example Somebody who runs a platform team
                 */
                audience: string;
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                current?: components["schemas"]["PitchVersion"] | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /** @description Whether it is one's own, to change, practise and share. */
                own: boolean;
                owner?: components["schemas"]["Colleague"] | null;
                practised?: components["schemas"]["Practised"] | null;
                /**
                 * Format: int32
                 * @description How long it may take.
                 * @example 60
                 */
                target_seconds: number;
                /** @description The teams that see it; of a colleague's, those that one is in. */
                team_ids: string[];
                /**
                 * @description What it is called.
                 * @example What Halde Labs does
                 */
                title: string;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: uuid
                 * @description The USP card that it builds on; null for a colleague's pitch.
                 */
                usp_id?: string | null;
                /**
                 * Format: int32
                 * @description Rises with every change of the pitch itself; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_PitchVersion: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * @description What is said.
                 * @example You know how deploys stop the night before a launch? We make them boring.
                 */
                body: string;
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * Format: int32
                 * @description How long it takes, at two and a half words a second.
                 * @example 6
                 */
                estimated_seconds: number;
                /**
                 * @description Whether it stays as it is: it was practised, used in a conversation, or has feedback. A
                 *     change is then a new version. Always true for a colleague's.
                 */
                fixed: boolean;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * Format: int32
                 * @description 1 is the first wording.
                 * @example 2
                 */
                number: number;
                /**
                 * Format: uuid
                 * @description The pitch.
                 */
                pitch_id: string;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Practice: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * Format: uuid
                 * @description The event that it was practised for.
                 */
                event_id?: string | null;
                /**
                 * Format: int32
                 * @description How many words there were that say nothing; null where nobody counted.
                 * @example 3
                 */
                fillers?: number | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * @description What to do differently.
                 * @example Slower at the start.
                 */
                note: string;
                /**
                 * Format: uuid
                 * @description The pitch.
                 */
                pitch_id: string;
                /**
                 * Format: date-time
                 * @description When it was.
                 */
                practised_at: string;
                /**
                 * Format: int32
                 * @description How long it took.
                 * @example 52
                 */
                seconds: number;
                /**
                 * Format: int32
                 * @description How it went, 1 to 5.
                 * @example 4
                 */
                self_rating?: number | null;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
                /**
                 * Format: uuid
                 * @description The version that was said.
                 */
                version_id: string;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Reflection: {
            /** @description The rows, in the order asked for. */
            items: {
                /** @description What is written, also under the questions of other models. */
                answers: components["schemas"]["Answers"];
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * Format: uuid
                 * @description The event that it looks back at.
                 */
                event_id?: string | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * Format: int32
                 * @description Minutes spent on it.
                 * @example 10
                 */
                minutes?: number | null;
                /** @description By which questions. */
                model: components["schemas"]["ReflectionsModel"];
                /**
                 * Format: uuid
                 * @description The pitch whose practice it looks back at.
                 */
                pitch_id?: string | null;
                /**
                 * Format: uuid
                 * @description The practice that it looks back at.
                 */
                practice_id?: string | null;
                /**
                 * Format: date-time
                 * @description When it was written.
                 */
                reflected_at: string;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_SelfRating: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * Format: uuid
                 * @description The event that it was before or after.
                 */
                event_id?: string | null;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                moment?: components["schemas"]["SkillsMoment"] | null;
                /**
                 * @description Why.
                 * @example I asked twice before I answered.
                 */
                note: string;
                /**
                 * Format: date-time
                 * @description When it was.
                 */
                rated_at: string;
                /**
                 * @description The skill, by its name.
                 * @example listening
                 */
                skill: string;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description From 1, a beginner, to 5, others could learn it from me.
                 * @example 3
                 */
                value: number;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Session: {
            /** @description The rows, in the order asked for. */
            items: (components["schemas"]["SessionRow"] & {
                /** @description Whether it is the one that asks. */
                current: boolean;
            })[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Skill: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * @description What it means; empty for one of one's own.
                 * @example Hearing what somebody means, and asking once more.
                 */
                about?: string;
                /** @description Whether everybody has it. */
                built_in: boolean;
                first?: components["schemas"]["Rated"] | null;
                /**
                 * Format: int64
                 * @description How many goals of one's own are about it: their filter names it, or they count what practises it.
                 * @example 1
                 */
                goals: number;
                latest?: components["schemas"]["Rated"] | null;
                /**
                 * Format: int64
                 * @description How many lessons name it.
                 * @example 3
                 */
                lessons: number;
                /**
                 * @description What it is called; this is what names it everywhere.
                 * @example listening
                 */
                name: string;
                /**
                 * Format: int64
                 * @description How often it was practised aloud; pitches practise `pitching`.
                 * @example 0
                 */
                practices: number;
                /**
                 * Format: int64
                 * @description How often one rated oneself.
                 * @example 4
                 */
                ratings: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Team: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /** @description What it is there for. */
                description: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /** @description Whether the one who asks may see the team's figures. */
                insights: boolean;
                /**
                 * Format: int64
                 * @description How many people are in it.
                 * @example 8
                 */
                member_count: number;
                /**
                 * @description Its name.
                 * @example Platform
                 */
                name: string;
                /** @description The role of the one who asks. */
                role: components["schemas"]["AccessRole"];
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change of name or description; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Token: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When it was made.
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description When it stops working.
                 */
                expires_at: string;
                /**
                 * @description The last four characters, to recognise it by.
                 * @example x3Kq
                 */
                hint: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * Format: date-time
                 * @description When it was used last, to within five minutes.
                 */
                last_used_at?: string | null;
                /**
                 * @description What it is for, in its owner's words.
                 * @example backup script
                 */
                name: string;
                /** @description What it may be used for. */
                scopes: components["schemas"]["AuthScope"][];
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Trashed: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * Format: date-time
                 * @description When it was deleted.
                 */
                deleted_at: string;
                /**
                 * Format: uuid
                 * @description Its id, as before.
                 */
                id: string;
                /**
                 * @description What a person knows it by; may be empty.
                 * @example Jonas Brügger
                 */
                label: string;
                /**
                 * Format: date-time
                 * @description When it will be gone for good.
                 */
                purge_at: string;
                /** @description What it is. */
                type: components["schemas"]["TrashKind"];
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_Usp: {
            /** @description The rows, in the order asked for. */
            items: {
                /**
                 * @description What it brings.
                 * @example makes deploys boring
                 */
                benefit: string;
                /**
                 * Format: date-time
                 * @description When the row was made.
                 */
                created_at: string;
                /**
                 * @description What is different.
                 * @example it works on the system that you have
                 */
                differentiator: string;
                /**
                 * @description Whom it is for.
                 * @example Teams that deploy every day
                 */
                for_whom: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier, UUIDv7.
                 */
                id: string;
                /**
                 * @description What it is.
                 * @example a checklist with a robot behind it
                 */
                is_a: string;
                /**
                 * @description What they need.
                 * @example who lose a night before each launch
                 */
                need: string;
                /** @description Whether it is one's own, to change and share. */
                own: boolean;
                owner?: components["schemas"]["Colleague"] | null;
                /**
                 * @description What shows that it is true.
                 * @example [
                 *       "No failed launch in 2026"
                 *     ]
                 */
                proof_points: string[];
                /** @description The teams that see it; of a colleague's, those that one is in. */
                team_ids: string[];
                /**
                 * @description What it is about.
                 * @example Calm deploys
                 */
                title: string;
                /**
                 * @description What people do otherwise.
                 * @example a freeze before each launch
                 */
                unlike: string;
                /**
                 * Format: date-time
                 * @description When it changed last.
                 */
                updated_at: string;
                /**
                 * Format: int32
                 * @description Rises with every change; the ETag.
                 */
                version: number;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /** @description A page of a list. */
        Page_VersionResult: {
            /** @description The rows, in the order asked for. */
            items: {
                interval?: components["schemas"]["Interval"] | null;
                /**
                 * Format: int64
                 * @description How many of the rated ones landed well: 4 or 5.
                 * @example 6
                 */
                landed_well: number;
                /**
                 * Format: double
                 * @description What it landed like on average, 1 to 5; null where none is rated.
                 * @example 4.1
                 */
                mean?: number | null;
                /**
                 * Format: int32
                 * @description Its number.
                 * @example 2
                 */
                number: number;
                /**
                 * Format: int64
                 * @description For how many of them one said how it landed.
                 * @example 8
                 */
                rated: number;
                /**
                 * Format: int64
                 * @description In how many conversations it was used: `/encounters?pitch_version_id=` lists them.
                 * @example 9
                 */
                used: number;
                /**
                 * Format: uuid
                 * @description The version.
                 */
                version_id: string;
            }[];
            /** @description Pass it as `cursor` for the next page; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all, up to 10,000; only with `include=total`.
             */
            total?: number | null;
        };
        /**
         * @description Someone who took part: by `id`, or someone new by name or description. `note` is about the conversation.
         * @example {
         *       "full_name": "Jonas Brügger",
         *       "organization": "Halde Labs",
         *       "tags": [
         *         "rust"
         *       ]
         *     }
         */
        Participant: {
            birthday?: components["schemas"]["Day"] | null;
            /** @description How to reach them. */
            contact_points?: components["schemas"]["ContactPoint"][];
            /** @description What someone without a name is remembered by. */
            description?: components["schemas"]["Caption"];
            family_name?: components["schemas"]["Line"] | null;
            /** @description vCard FN; empty for someone whose name is not known. */
            full_name?: components["schemas"]["Caption"];
            given_name?: components["schemas"]["Line"] | null;
            /**
             * Format: uuid
             * @description The client's own UUIDv7; made by the server when absent.
             */
            id?: string | null;
            /**
             * Format: uuid
             * @description The contact who introduced them.
             */
            introduced_by?: string | null;
            /**
             * Format: int32
             * @description Days after which to be in touch again.
             */
            keep_in_touch_days?: number | null;
            /** @description Person or organisation. */
            kind?: components["schemas"]["ContactsKind"];
            language?: components["schemas"]["Tag"] | null;
            met_place?: components["schemas"]["Line"] | null;
            nickname?: components["schemas"]["Line"] | null;
            /** @description Private note. */
            note?: components["schemas"]["Note"];
            organization?: components["schemas"]["Line"] | null;
            role?: components["schemas"]["Line"] | null;
            /** @description Where the contact came from. */
            source?: components["schemas"]["ContactsSource"];
            /** @description Tags (vCard CATEGORIES). */
            tags?: components["schemas"]["Tags"];
            title?: components["schemas"]["Line"] | null;
        };
        Participants: components["schemas"]["Participant"][];
        /** @description What one account makes of an event. */
        Participation: {
            /** @description Whether the person was there. */
            attendance: components["schemas"]["EventsAttendance"];
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the person looked back.
             */
            debriefed_at?: string | null;
            /**
             * Format: uuid
             * @description The event.
             */
            event_id: string;
            /** @description What should have come of it. */
            intended_outcomes: string[];
            /**
             * Format: int32
             * @description Minutes of learning.
             */
            learning_minutes?: number | null;
            /** @description What to do before. */
            preparation: components["schemas"]["Step"][];
            /**
             * @description Why they go.
             * @example find someone who runs async Rust in production
             */
            purpose: string;
            /** @description What was answered to the invitation. */
            response: components["schemas"]["EventsReply"];
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
            /**
             * Format: int32
             * @description 1 not at all, 5 very much.
             */
            worth_it?: number | null;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "attendance": "attended",
         *       "learning_minutes": 45
         *     }
         */
        ParticipationChange: {
            /**
             * @description Whether the person was there.
             * @default null
             */
            attendance?: components["schemas"]["EventsAttendance"];
            /** @default null */
            debriefed_at?: components["schemas"]["Instant"] | null;
            /**
             * @description What should have come of it.
             * @default null
             */
            intended_outcomes?: components["schemas"]["Line"][];
            /**
             * Format: int32
             * @description Minutes of learning.
             * @default null
             */
            learning_minutes?: number | null;
            /**
             * @description What to do before.
             * @default null
             */
            preparation?: components["schemas"]["Step"][];
            /**
             * @description Why they go.
             * @default null
             */
            purpose?: components["schemas"]["Note"];
            /**
             * @description What was answered to the invitation.
             * @default null
             */
            response?: components["schemas"]["EventsReply"];
            /**
             * Format: int32
             * @description 1 not at all, 5 very much.
             * @default null
             */
            worth_it?: number | null;
        };
        /**
         * Format: password
         * @description A password in the clear, which no log shows.
         * @example correct horse battery staple
         */
        Password: string;
        /**
         * @description What a person sends to change the password.
         * @example {
         *       "current_password": "correct horse battery staple",
         *       "new_password": "seven quiet lanyards hum"
         *     }
         */
        PasswordChange: {
            /** @description The password so far. */
            current_password: components["schemas"]["Password"];
            /** @description 8 to 128 characters that are hard to guess. */
            new_password: components["schemas"]["Password"];
        };
        /** @description What one wants to say about oneself or one's work, to whom and in how much time. */
        Pitch: {
            /**
             * @description Whom it is for; empty where nobody is said.
             * @example Somebody who runs a platform team
             */
            audience: string;
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            current?: components["schemas"]["PitchVersion"] | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /** @description Whether it is one's own, to change, practise and share. */
            own: boolean;
            owner?: components["schemas"]["Colleague"] | null;
            practised?: components["schemas"]["Practised"] | null;
            /**
             * Format: int32
             * @description How long it may take.
             * @example 60
             */
            target_seconds: number;
            /** @description The teams that see it; of a colleague's, those that one is in. */
            team_ids: string[];
            /**
             * @description What it is called.
             * @example What Halde Labs does
             */
            title: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description The USP card that it builds on; null for a colleague's pitch.
             */
            usp_id?: string | null;
            /**
             * Format: int32
             * @description Rises with every change of the pitch itself; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "target_seconds": 30
         *     }
         */
        PitchChange: {
            /**
             * @description Whom it is for.
             * @default null
             */
            audience?: components["schemas"]["Caption"];
            /**
             * Format: int32
             * @description How long it may take.
             * @default null
             */
            target_seconds?: number;
            /**
             * @description What it is called.
             * @default null
             */
            title?: components["schemas"]["Line"];
            /**
             * Format: uuid
             * @description The USP card that it builds on: one's own, or a colleague's that one sees.
             * @default null
             */
            usp_id?: string | null;
        };
        /**
         * @description Who sees a pitch beside its owner.
         * @example {
         *       "team_ids": [
         *         "0199a3a5-2c00-7000-8000-000000000001"
         *       ]
         *     }
         */
        PitchShares: {
            /** @description The teams, all of them. */
            team_ids: string[];
        };
        /** @description A wording of a pitch. */
        PitchVersion: {
            /**
             * @description What is said.
             * @example You know how deploys stop the night before a launch? We make them boring.
             */
            body: string;
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: int32
             * @description How long it takes, at two and a half words a second.
             * @example 6
             */
            estimated_seconds: number;
            /**
             * @description Whether it stays as it is: it was practised, used in a conversation, or has feedback. A
             *     change is then a new version. Always true for a colleague's.
             */
            fixed: boolean;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: int32
             * @description 1 is the first wording.
             * @example 2
             */
            number: number;
            /**
             * Format: uuid
             * @description The pitch.
             */
            pitch_id: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description What became of some words.
         * @enum {string}
         */
        PitchesRunKind: "equal" | "insert" | "delete";
        Point: string;
        /** @description One time that a pitch was said aloud. */
        Practice: {
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The event that it was practised for.
             */
            event_id?: string | null;
            /**
             * Format: int32
             * @description How many words there were that say nothing; null where nobody counted.
             * @example 3
             */
            fillers?: number | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * @description What to do differently.
             * @example Slower at the start.
             */
            note: string;
            /**
             * Format: uuid
             * @description The pitch.
             */
            pitch_id: string;
            /**
             * Format: date-time
             * @description When it was.
             */
            practised_at: string;
            /**
             * Format: int32
             * @description How long it took.
             * @example 52
             */
            seconds: number;
            /**
             * Format: int32
             * @description How it went, 1 to 5.
             * @example 4
             */
            self_rating?: number | null;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
            /**
             * Format: uuid
             * @description The version that was said.
             */
            version_id: string;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "self_rating": 5
         *     }
         */
        PracticeChange: {
            /**
             * Format: uuid
             * @description The event that it was practised for.
             * @default null
             */
            event_id?: string | null;
            /**
             * Format: int32
             * @description How many words there were that say nothing.
             * @default null
             */
            fillers?: number | null;
            /**
             * @description What to do differently.
             * @default null
             */
            note?: components["schemas"]["Note"];
            /**
             * Format: int32
             * @description How it went, 1 to 5.
             * @default null
             */
            self_rating?: number | null;
        };
        /** @description How often a pitch was practised. */
        Practised: {
            /**
             * Format: int64
             * @description Times.
             */
            count: number;
            /**
             * Format: date-time
             * @description The last time.
             */
            last_at?: string | null;
            /**
             * Format: int32
             * @description How long it took then.
             */
            last_seconds?: number | null;
        };
        /**
         * @description What the page remembers for the person.
         * @example {
         *       "shortcuts": true,
         *       "theme": "dark"
         *     }
         */
        Preferences: {
            shortcuts?: boolean;
            /** @enum {string} */
            theme?: "system" | "light" | "dark";
        } & {
            [key: string]: string | number | boolean;
        };
        /** @description The body of every error response (RFC 9457). */
        Problem: {
            /**
             * @description Stable code for programs: the last segment of `type`.
             * @example not-found
             */
            code: string;
            /** @description What to do, for people. */
            detail: string;
            /** @description Every field at fault (422 only). */
            errors?: components["schemas"]["FieldError"][];
            /** @description Finds this request in the server's log. */
            request_id: string;
            /**
             * Format: int32
             * @description The HTTP status, repeated.
             * @example 404
             */
            status: number;
            /**
             * @description The kind in a few words.
             * @example Not found
             */
            title: string;
            /**
             * @description Address that explains this kind of problem.
             * @example https://lanyard.example/problems/not-found
             */
            type: string;
            /**
             * Format: int32
             * @description The version that the row has now (412 only).
             */
            version?: number | null;
        };
        /** @description A question, with what it is asked for. */
        Prompt: {
            /** @description What it is about. */
            about: components["schemas"]["ReflectionsAbout"];
            /**
             * @description The question, in English.
             * @example You met 3 people and promised 2 things. Which promise matters most?
             */
            text: string;
        };
        /** @description Questions that help to begin. */
        Prompts: {
            /** @description The most telling first. */
            items: components["schemas"]["Prompt"][];
        };
        /**
         * @description The proof that somebody reads the mail of an address.
         * @example {
         *       "token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"
         *     }
         */
        Proof: {
            /** @description What the link in the mail has after `#token=`. */
            token: components["schemas"]["LinkToken"];
        };
        Prose: string;
        /** @description One Ed25519 public key (RFC 8037). */
        PublicKey: {
            /**
             * @description Always `EdDSA`.
             * @example EdDSA
             */
            alg: string;
            /**
             * @description Always `Ed25519`.
             * @example Ed25519
             */
            crv: string;
            /**
             * @description The `kid` of a token's header.
             * @example n3pXG0a9T1c2Qw5Z
             */
            kid: string;
            /**
             * @description Always `OKP`.
             * @example OKP
             */
            kty: string;
            /**
             * @description Always `sig`.
             * @example sig
             */
            use: string;
            /**
             * @description The public key, base64url.
             * @example 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo
             */
            x: string;
        };
        /**
         * @description A quarter of a year.
         * @example 2026-Q4
         */
        Quarter: string;
        /** @description A quarter in figures. */
        QuarterInsights: components["schemas"]["Figures"] & {
            /**
             * Format: date-time
             * @description When it ends there.
             */
            ends_at: string;
            /**
             * Format: date
             * @description The day after its last.
             */
            ends_on: string;
            /** @description Its name. */
            quarter: components["schemas"]["Quarter"];
            /**
             * Format: date-time
             * @description When it begins in the account's zone.
             */
            starts_at: string;
            /**
             * Format: date
             * @description Its first day.
             */
            starts_on: string;
            /**
             * Format: date-time
             * @description Since when a tie counts as alive at its end: the beginning of the quarter three before.
             */
            ties_since: string;
        };
        /** @description A rating, as far as a list shows it. */
        Rated: {
            /**
             * Format: date-time
             * @description When it was.
             */
            rated_at: string;
            /**
             * Format: int32
             * @description From 1, a beginner, to 5, others could learn it from me.
             * @example 3
             */
            value: number;
        };
        /** @description What a person said of a lesson. */
        Reaction: {
            /**
             * Format: date-time
             * @description When.
             */
            created_at: string;
            /** @description What was said. */
            kind: components["schemas"]["LessonsReactionKind"];
        };
        /** @description Many that were marked as read at once. */
        Reading: {
            /** @description How many. */
            count: number;
            /**
             * Format: date-time
             * @description When. It tells which they were, to take that back.
             */
            read_at: string;
        };
        /** @description What the insights of a team say of a person, and who looked. */
        Receipt: {
            /**
             * Format: date-time
             * @description Since when time for learning and goals count in this team; null if they do not.
             */
            agreed_at?: string | null;
            agreed_elsewhere?: components["schemas"]["TeamName"] | null;
            /** @description Who looked; the latest 100 first. */
            looks: components["schemas"]["Look"][];
            /** @description The quarters in which the person was counted, oldest first. */
            reports: components["schemas"]["OwnReport"][];
            /** @description Who may look. */
            viewers: components["schemas"]["Colleague"][];
        };
        /** @description An encounter, and the follow-ups that were written with it. */
        RecordedEncounter: components["schemas"]["Encounter"] & {
            /** @description The follow-ups that it opened. */
            follow_ups: components["schemas"]["FollowUp"][];
        };
        /**
         * @description The new password, with the proof that the person reads the mail of the account.
         * @example {
         *       "new_password": "seven quiet lanyards hum",
         *       "token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"
         *     }
         */
        RecoveredPassword: {
            /** @description 8 to 128 characters that are hard to guess. */
            new_password: components["schemas"]["Password"];
            /** @description What the link in the mail has after `#token=`. */
            token: components["schemas"]["LinkToken"];
        };
        /** @description A look back at an event, at a practice of a pitch, or at anything. */
        Reflection: {
            /** @description What is written, also under the questions of other models. */
            answers: components["schemas"]["Answers"];
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The event that it looks back at.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: int32
             * @description Minutes spent on it.
             * @example 10
             */
            minutes?: number | null;
            /** @description By which questions. */
            model: components["schemas"]["ReflectionsModel"];
            /**
             * Format: uuid
             * @description The pitch whose practice it looks back at.
             */
            pitch_id?: string | null;
            /**
             * Format: uuid
             * @description The practice that it looks back at.
             */
            practice_id?: string | null;
            /**
             * Format: date-time
             * @description When it was written.
             */
            reflected_at: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears. Of the answers only those that are sent change.
         * @example {
         *       "answers": {
         *         "so_what": "Others have the same gap between logs and traces."
         *       }
         *     }
         */
        ReflectionChange: {
            /**
             * @description What is written.
             * @default null
             */
            answers?: components["schemas"]["AnswersChange"];
            /**
             * Format: uuid
             * @description The event that it looks back at, one that you take part in.
             * @default null
             */
            event_id?: string | null;
            /**
             * Format: int32
             * @description Minutes spent on it.
             * @default null
             */
            minutes?: number | null;
            /**
             * @description By which questions. What was written under others stays.
             * @default null
             */
            model?: components["schemas"]["ReflectionsModel"];
            /**
             * Format: uuid
             * @description The pitch whose practice it looks back at; it goes with `practice_id`.
             * @default null
             */
            pitch_id?: string | null;
            /**
             * Format: uuid
             * @description The practice that it looks back at, one of your own.
             * @default null
             */
            practice_id?: string | null;
            /**
             * @description When it was written.
             * @default null
             */
            reflected_at?: components["schemas"]["Instant"];
        };
        /**
         * @description What a prompt is about.
         * @enum {string}
         */
        ReflectionsAbout: "ahead" | "choice" | "fillers" | "lessons" | "moment" | "people" | "promises" | "purpose" | "rating" | "time";
        /**
         * @description By which questions somebody looks back.
         * @enum {string}
         */
        ReflectionsModel: "free" | "what_so_what_now_what" | "gibbs" | "kolb";
        /** @description What a client without cookies sends to go on. */
        Refresh: {
            /**
             * @description The refresh token of the last answer; the cookie when absent.
             * @example lny_rt_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
             */
            refresh_token?: string | null;
        };
        /** @description What came of an event. */
        Report: {
            /** @description Which colleagues went, or might have. */
            colleagues: components["schemas"]["Attendee"][];
            /** @description The event, with what it cost and what the one who asks made of it. */
            event: components["schemas"]["Event"];
            /** @description What the one who asks wanted to get out of it, against what came of it. */
            goals: components["schemas"]["Goal"][];
            /** @description What was learned there and is shared with a team of the one who asks; the 100 shared last. */
            lessons: components["schemas"]["FeedItem"][];
            /** @description Whom the colleagues wanted to meet, and who met them; at most 200. */
            targets: components["schemas"]["Target"][];
        };
        /** @description What is back. */
        Restored: {
            /**
             * Format: uuid
             * @description Its id, as before.
             */
            id: string;
            /** @description What it is. */
            type: components["schemas"]["TrashKind"];
        };
        /** @description Words that share a fate. */
        Run: {
            /** @description What became of them. */
            kind: components["schemas"]["PitchesRunKind"];
            /**
             * @description The words, with the spaces around them.
             * @example the night before a launch
             */
            text: string;
        };
        Script: string;
        /** @description How good somebody thought they were at something. */
        SelfRating: {
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The event that it was before or after.
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            moment?: components["schemas"]["SkillsMoment"] | null;
            /**
             * @description Why.
             * @example I asked twice before I answered.
             */
            note: string;
            /**
             * Format: date-time
             * @description When it was.
             */
            rated_at: string;
            /**
             * @description The skill, by its name.
             * @example listening
             */
            skill: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description From 1, a beginner, to 5, others could learn it from me.
             * @example 3
             */
            value: number;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps.
         * @example {
         *       "value": 4
         *     }
         */
        SelfRatingChange: {
            /**
             * @description Why.
             * @default null
             */
            note?: components["schemas"]["Note"];
            /**
             * Format: int32
             * @description From 1, a beginner, to 5, others could learn it from me.
             * @default null
             */
            value?: number;
        };
        /** @description A place where an account is signed in. */
        Session: components["schemas"]["SessionRow"] & {
            /** @description Whether it is the one that asks. */
            current: boolean;
        };
        /** @description What is kept of a session. */
        SessionRow: {
            /**
             * Format: date-time
             * @description When the sign-in was.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it ends at the latest.
             */
            expires_at: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it asked for an access token last.
             */
            last_used_at: string;
            /**
             * @description What the client called itself at sign-in.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0
             */
            user_agent: string;
        };
        /** @description What somebody with the link sees, and nothing else. */
        Shared: {
            event?: components["schemas"]["SharedEvent"] | null;
            lesson?: components["schemas"]["SharedLesson"] | null;
            /**
             * @description Who shares it.
             * @example Ada Moreno
             */
            shared_by: string;
        };
        /** @description An event as somebody without an account sees it. */
        SharedEvent: {
            /** @description Whether it has days and no times. */
            all_day: boolean;
            /** @description Where people are. */
            attendance_mode: components["schemas"]["EventsAttendanceMode"];
            /** @description What taking part costs. */
            cost: components["schemas"]["Cost"];
            /** @description What it is about. */
            description: string;
            /**
             * Format: date-time
             * @description When it ends; for an all-day event the midnight after its last day.
             */
            ends_at: string;
            /**
             * Format: date
             * @description The day after its last.
             */
            ends_on?: string | null;
            /** @description What kind of event it is. */
            kind: components["schemas"]["EventsEventKind"];
            /** @description Where it is. */
            location: components["schemas"]["Location"];
            /** @description Who organises it. */
            organizer?: string | null;
            /**
             * Format: date-time
             * @description When it starts; for an all-day event the first midnight in `tzid`.
             */
            starts_at: string;
            /**
             * Format: date
             * @description The first day of an all-day event.
             */
            starts_on?: string | null;
            /** @description Whether it takes place. */
            status: components["schemas"]["EventsEventStatus"];
            /**
             * @description iCalendar SUMMARY: its name.
             * @example Rust Zürich
             */
            summary: string;
            /** @description The time zone of its place. */
            tzid: components["schemas"]["Zone"];
            /** @description Its page on the web. */
            url?: string | null;
        };
        /** @description A lesson as somebody without an account sees it: not from whom it was learned, nor where. */
        SharedLesson: {
            /** @description What was learned. */
            insight: string;
            /**
             * Format: date-time
             * @description When it was learned.
             */
            learned_at: string;
            /** @description What it means for the work of whoever wrote it. */
            so_what: string;
            /**
             * @description The lesson in a line.
             * @example Runbooks first
             */
            title: string;
        };
        /** @description A team by its name. */
        SharedTeam: {
            /**
             * Format: uuid
             * @description The team.
             */
            id: string;
            /**
             * @description Its name.
             * @example Platform
             */
            name: string;
        };
        /** @description What was shared. */
        SharedWeek: {
            /** @description How lessons of the team were used, the latest first. */
            applications: components["schemas"]["DigestApplication"][];
            /** @description The events that were shared, the earliest first. */
            events: components["schemas"]["DigestEvent"][];
            /** @description The lessons that were shared, the most useful first. */
            lessons: components["schemas"]["FeedItem"][];
        };
        /** @description How much there is of what colleagues see. */
        SharedWork: {
            /**
             * Format: int64
             * @description What came of lessons that colleagues see.
             * @example 2
             */
            applications: number;
            /**
             * Format: int64
             * @description Comments on lessons that colleagues see.
             * @example 3
             */
            comments: number;
            /**
             * Format: int64
             * @description Lessons.
             * @example 6
             */
            lessons: number;
        };
        /**
         * @description Something to get better at. It is a word, like a tag: the same as in the `skills` of a lesson and in
         *     the filter of a goal. Some are there for everybody; any other is one's own as soon as it is used.
         */
        Skill: {
            /**
             * @description What it means; empty for one of one's own.
             * @example Hearing what somebody means, and asking once more.
             */
            about?: string;
            /** @description Whether everybody has it. */
            built_in: boolean;
            first?: components["schemas"]["Rated"] | null;
            /**
             * Format: int64
             * @description How many goals of one's own are about it: their filter names it, or they count what practises it.
             * @example 1
             */
            goals: number;
            latest?: components["schemas"]["Rated"] | null;
            /**
             * Format: int64
             * @description How many lessons name it.
             * @example 3
             */
            lessons: number;
            /**
             * @description What it is called; this is what names it everywhere.
             * @example listening
             */
            name: string;
            /**
             * Format: int64
             * @description How often it was practised aloud; pitches practise `pitching`.
             * @example 0
             */
            practices: number;
            /**
             * Format: int64
             * @description How often one rated oneself.
             * @example 4
             */
            ratings: number;
        };
        /**
         * @description When somebody rated themselves, seen from an event.
         * @enum {string}
         */
        SkillsMoment: "before" | "after";
        /**
         * @description Until when a follow-up is out of the way.
         * @example {
         *       "until": "2026-11-30T08:00:00Z"
         *     }
         */
        Snooze: {
            /** @description When it comes up again. */
            until: components["schemas"]["Instant"];
        };
        /** @description Something to do before the event. */
        Step: {
            /** @description Whether it is done. */
            done?: boolean;
            /** @description What to do. */
            text: components["schemas"]["Line"];
        };
        /** @description How often in a row a goal was achieved. A pause neither breaks nor counts. */
        Streak: {
            /**
             * Format: int64
             * @description The longest there was.
             * @example 7
             */
            best: number;
            /**
             * Format: int64
             * @description Up to the last period that is over.
             * @example 4
             */
            current: number;
        };
        /** @description How often a mail is sent. */
        Subscription: {
            /** @description So far. */
            before: components["schemas"]["NotificationsDigest"];
            /** @description From now on. */
            digest: components["schemas"]["NotificationsDigest"];
        };
        Tag: string;
        /** @description How many lessons have a tag. */
        TagInsight: {
            /**
             * Format: int64
             * @description Lessons of these quarters that have it.
             */
            lessons: number;
            /**
             * @description The tag.
             * @example operations
             */
            tag: string;
        };
        Tags: string[];
        /** @description Somebody whom the colleagues at an event want to meet there. */
        Target: {
            added_by?: components["schemas"]["Colleague"] | null;
            /** @description Whether somebody is going to talk to them. */
            claimed: boolean;
            claimed_by?: components["schemas"]["Colleague"] | null;
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Your own conversation with them; nobody else's is ever told.
             */
            encounter_id?: string | null;
            /**
             * Format: uuid
             * @description The event.
             */
            event_id: string;
            /**
             * @description Their name; empty if only the organisation is known.
             * @example Jonas Brügger
             */
            full_name: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /** @description Whether somebody met them. */
            met: boolean;
            /** @description Who that was, by name, as far as you are in a team with them. */
            met_by: components["schemas"]["Colleague"][];
            /**
             * @description Where they work.
             * @example Halde Labs
             */
            organization?: string | null;
            /**
             * @description Why somebody should talk to them.
             * @example runs async Rust in production
             */
            reason: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps, `null` clears.
         * @example {
         *       "reason": "looks for a new job"
         *     }
         */
        TargetChange: {
            /**
             * @description Their name.
             * @default null
             */
            full_name?: components["schemas"]["Caption"];
            /** @default null */
            organization?: components["schemas"]["Line"] | null;
            /**
             * @description Why somebody should talk to them.
             * @default null
             */
            reason?: components["schemas"]["Note"];
        };
        /** @description Whom to meet at an event. */
        Targets: {
            /** @description In the order in which they were written down; at most 200. */
            items: components["schemas"]["Target"][];
        };
        /** @description A team, as one of its members sees it. */
        Team: {
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /** @description What it is there for. */
            description: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /** @description Whether the one who asks may see the team's figures. */
            insights: boolean;
            /**
             * Format: int64
             * @description How many people are in it.
             * @example 8
             */
            member_count: number;
            /**
             * @description Its name.
             * @example Platform
             */
            name: string;
            /** @description The role of the one who asks. */
            role: components["schemas"]["AccessRole"];
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change of name or description; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps.
         * @example {
         *       "name": "Platform and tools"
         *     }
         */
        TeamChange: {
            /**
             * @description What it is there for.
             * @default null
             */
            description?: components["schemas"]["Note"];
            /**
             * @description Its name.
             * @default null
             */
            name?: components["schemas"]["Line"];
        };
        /** @description A week of a team. */
        TeamDigest: components["schemas"]["SharedWeek"] & {
            /**
             * Format: date
             * @description Its Sunday.
             */
            ends_on: string;
            /**
             * Format: date
             * @description Its Monday.
             */
            starts_on: string;
            /** @description The team. */
            team: components["schemas"]["SharedTeam"];
            week: string & Record<string, never>;
        };
        /**
         * @description What is told of a quarter. Null: fewer than five people did it, or the figure could be taken from that of
         *     another team so that one to four people are left.
         */
        TeamFigures: {
            /** @default null */
            cost_per_used_lesson?: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @description Those of them to which somebody said yes, in steps of five.
             * @default null
             * @example 15
             */
            events_covered?: number | null;
            /**
             * Format: int64
             * @description Events that were shared and took place, in steps of five.
             * @default null
             * @example 20
             */
            events_shared?: number | null;
            /**
             * Format: int64
             * @description Own goals reached of those who agreed: at most five of each, in steps of five.
             * @default null
             * @example 10
             */
            goals_reached?: number | null;
            /**
             * Format: int64
             * @description Hours of learning at events of those who agreed: at most 20 of each, in steps of 20.
             * @default null
             * @example 60
             */
            learning_hours?: number | null;
            /**
             * Format: int64
             * @description Lessons shared with the team: at most five of each, in steps of five.
             * @default null
             * @example 15
             */
            lessons_shared?: number | null;
            /**
             * Format: int64
             * @description Lessons of the team that somebody used: at most five of each, in steps of five.
             * @default null
             * @example 5
             */
            lessons_used?: number | null;
            /**
             * Format: int64
             * @description About how many of them went somewhere, shared or used something. Null also if fewer than five did not.
             * @default null
             * @example 10
             */
            participants?: number | null;
            /**
             * Format: int64
             * @description About how many people were counted: in steps of five.
             * @default null
             * @example 15
             */
            people?: number | null;
            /**
             * Format: int64
             * @description How often somebody said yes to a shared event that took place: at most five of each, in steps of five.
             * @default null
             * @example 25
             */
            visits?: number | null;
        };
        /** @description What a team does together. */
        TeamInsights: {
            /**
             * Format: date
             * @description The day on which it is.
             */
            next_on: string;
            /** @description The quarter that is shown next. */
            next_quarter: components["schemas"]["Quarter"];
            /** @description The quarters, oldest first. */
            reports: components["schemas"]["TeamReport"][];
        };
        /** @description A team by its name. */
        TeamName: {
            /**
             * Format: uuid
             * @description The team.
             */
            id: string;
            /**
             * @description Its name.
             * @example Platform
             */
            name: string;
        };
        /** @description A quarter of a team, as it was counted once and for all. */
        TeamReport: components["schemas"]["TeamFigures"] & {
            /**
             * Format: date
             * @description The day after its last.
             */
            ends_on: string;
            /** @description Whether at least five people were counted; there are no figures otherwise. */
            enough: boolean;
            /**
             * Format: date-time
             * @description When it was counted.
             */
            frozen_at: string;
            /** @description The quarter. */
            quarter: components["schemas"]["Quarter"];
            /**
             * Format: date
             * @description Its first day.
             */
            starts_on: string;
        };
        /**
         * @description A role that can be given; a team is handed over to make somebody its owner.
         * @enum {string}
         */
        TeamsGivenRole: "member" | "admin";
        /**
         * @description A goal that new events bring along.
         * @example {
         *       "metric": "new_contacts",
         *       "target": 3
         *     }
         */
        TemplateGoal: {
            /** @description What narrows down what is counted. */
            filter?: components["schemas"]["GoalFilter"];
            /** @description What is counted. */
            metric: components["schemas"]["GoalsMetric"];
            statement?: components["schemas"]["Line"] | null;
            /**
             * Format: int32
             * @description How many.
             */
            target: number;
        };
        /** @description What matters today. */
        Today: {
            /** @description Whose day it is. */
            account: components["schemas"]["TodayAccount"];
            /**
             * @description What colleagues shared lately; at most three. Null for somebody in no team, and for a token
             *     without `read:teams`.
             */
            colleague_lessons?: components["schemas"]["FeedItem"][] | null;
            /** @description Events of the last seven days that nobody looked back at; at most three. */
            debrief: components["schemas"]["Event"][];
            /** @description What comes up until the end of the day after tomorrow, and what is late; at most seven. */
            follow_ups: components["schemas"]["DueFollowUp"][];
            /**
             * Format: int64
             * @description How many follow-ups come up by the end of today or are late.
             */
            follow_ups_due: number;
            /** @description How promises were kept in these eight weeks. */
            follow_ups_on_time: components["schemas"]["OnTime"];
            next_event?: components["schemas"]["NextEvent"] | null;
            /**
             * Format: int64
             * @description How many notifications were not read, counted up to 100. Null for a token without `read:teams`.
             */
            notifications_unread?: number | null;
            /**
             * Format: date-time
             * @description When this was put together.
             */
            now: string;
            /** @description What own lessons ask, the latest first; at most three. */
            nudges: components["schemas"]["Nudge"][];
            /** @description The latest lessons; at most three. */
            recent_lessons: components["schemas"]["Lesson"][];
            /** @description What colleagues shared and the person has not answered, the soonest first; at most five. */
            shared_events: components["schemas"]["Event"][];
            /** @description The zone whose days these are. */
            tzid: components["schemas"]["Zone"];
            /** @description The last eight weeks, oldest first. */
            weeks: components["schemas"]["Week"][];
        };
        /** @description Whose day it is. */
        TodayAccount: {
            /**
             * @description Name of the person.
             * @example Ada Moreno
             */
            full_name: string;
            /**
             * Format: uuid
             * @description The account.
             */
            id: string;
            /**
             * @description Language and country for dates and numbers.
             * @example de-CH
             */
            locale: string;
        };
        /**
         * @description Where an event stands.
         * @enum {string}
         */
        TodayPhase: "before" | "live" | "after";
        /** @description A personal access token, as far as it is known after it was made. */
        Token: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it stops working.
             */
            expires_at: string;
            /**
             * @description The last four characters, to recognise it by.
             * @example x3Kq
             */
            hint: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was used last, to within five minutes.
             */
            last_used_at?: string | null;
            /**
             * @description What it is for, in its owner's words.
             * @example backup script
             */
            name: string;
            /** @description What it may be used for. */
            scopes: components["schemas"]["AuthScope"][];
        };
        /**
         * @description What was deleted.
         * @enum {string}
         */
        TrashKind: "event" | "contact" | "encounter" | "follow_up" | "goal" | "lesson" | "collection" | "reflection" | "pitch" | "usp" | "team";
        /** @description Something in the trash. */
        Trashed: {
            /**
             * Format: date-time
             * @description When it was deleted.
             */
            deleted_at: string;
            /**
             * Format: uuid
             * @description Its id, as before.
             */
            id: string;
            /**
             * @description What a person knows it by; may be empty.
             * @example Jonas Brügger
             */
            label: string;
            /**
             * Format: date-time
             * @description When it will be gone for good.
             */
            purge_at: string;
            /** @description What it is. */
            type: components["schemas"]["TrashKind"];
        };
        /** @description Who finds a lesson useful. */
        Useful: {
            /**
             * Format: int64
             * @description How many people.
             */
            count: number;
            /** @description Whether the one who asks is among them. */
            mine: boolean;
        };
        /** @description What makes one's work different: "For … who need …, … is a … that …. Unlike …, it …." */
        Usp: {
            /**
             * @description What it brings.
             * @example makes deploys boring
             */
            benefit: string;
            /**
             * Format: date-time
             * @description When the row was made.
             */
            created_at: string;
            /**
             * @description What is different.
             * @example it works on the system that you have
             */
            differentiator: string;
            /**
             * @description Whom it is for.
             * @example Teams that deploy every day
             */
            for_whom: string;
            /**
             * Format: uuid
             * @description Opaque identifier, UUIDv7.
             */
            id: string;
            /**
             * @description What it is.
             * @example a checklist with a robot behind it
             */
            is_a: string;
            /**
             * @description What they need.
             * @example who lose a night before each launch
             */
            need: string;
            /** @description Whether it is one's own, to change and share. */
            own: boolean;
            owner?: components["schemas"]["Colleague"] | null;
            /**
             * @description What shows that it is true.
             * @example [
             *       "No failed launch in 2026"
             *     ]
             */
            proof_points: string[];
            /** @description The teams that see it; of a colleague's, those that one is in. */
            team_ids: string[];
            /**
             * @description What it is about.
             * @example Calm deploys
             */
            title: string;
            /**
             * @description What people do otherwise.
             * @example a freeze before each launch
             */
            unlike: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Rises with every change; the ETag.
             */
            version: number;
        };
        /**
         * @description A merge patch: absent keeps.
         * @example {
         *       "benefit": "makes deploys boring"
         *     }
         */
        UspChange: {
            /**
             * @description What it brings.
             * @default null
             */
            benefit?: components["schemas"]["Brief"];
            /**
             * @description What is different.
             * @default null
             */
            differentiator?: components["schemas"]["Brief"];
            /**
             * @description Whom it is for.
             * @default null
             */
            for_whom?: components["schemas"]["Brief"];
            /**
             * @description What it is.
             * @default null
             */
            is_a?: components["schemas"]["Brief"];
            /**
             * @description What they need.
             * @default null
             */
            need?: components["schemas"]["Brief"];
            /**
             * @description What shows that it is true.
             * @default null
             */
            proof_points?: components["schemas"]["Line"][];
            /**
             * @description What it is about.
             * @default null
             */
            title?: components["schemas"]["Line"];
            /**
             * @description What people do otherwise.
             * @default null
             */
            unlike?: components["schemas"]["Brief"];
        };
        /**
         * @description Who sees a card beside its owner.
         * @example {
         *       "team_ids": [
         *         "0199a3a5-2c00-7000-8000-000000000001"
         *       ]
         *     }
         */
        UspShares: {
            /** @description The teams, all of them. */
            team_ids: string[];
        };
        /** @description An address that is verified. */
        Verified: {
            /**
             * @description The address, with which one signs in.
             * @example ada@example.org
             */
            email: string;
        };
        /** @description How a version was used in conversations and how it landed. */
        VersionResult: {
            interval?: components["schemas"]["Interval"] | null;
            /**
             * Format: int64
             * @description How many of the rated ones landed well: 4 or 5.
             * @example 6
             */
            landed_well: number;
            /**
             * Format: double
             * @description What it landed like on average, 1 to 5; null where none is rated.
             * @example 4.1
             */
            mean?: number | null;
            /**
             * Format: int32
             * @description Its number.
             * @example 2
             */
            number: number;
            /**
             * Format: int64
             * @description For how many of them one said how it landed.
             * @example 8
             */
            rated: number;
            /**
             * Format: int64
             * @description In how many conversations it was used: `/encounters?pitch_version_id=` lists them.
             * @example 9
             */
            used: number;
            /**
             * Format: uuid
             * @description The version.
             */
            version_id: string;
        };
        /** @example https://example.org/meetup */
        WebUrl: string;
        /** @description A week in numbers. */
        Week: {
            /**
             * Format: int64
             * @description Lessons written down.
             */
            lessons: number;
            /**
             * Format: int64
             * @description People met for the first time.
             */
            people: number;
            /**
             * Format: date
             * @description Its Monday.
             */
            starts_on: string;
            /**
             * @description ISO 8601 week.
             * @example 2026-W48
             */
            week: string;
        };
        /**
         * @example Europe/Zurich
         * @enum {string}
         */
        Zone: "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmara" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Timbuktu" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/Buenos_Aires" | "America/Argentina/Catamarca" | "America/Argentina/ComodRivadavia" | "America/Argentina/Cordoba" | "America/Argentina/Jujuy" | "America/Argentina/La_Rioja" | "America/Argentina/Mendoza" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Atikokan" | "America/Atka" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Ensenada" | "America/Fort_Nelson" | "America/Fort_Wayne" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Indianapolis" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Louisville" | "America/Kentucky/Monticello" | "America/Knox_IN" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montreal" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nipigon" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Nuuk" | "America/Ojinaga" | "America/Panama" | "America/Pangnirtung" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Acre" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rainy_River" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Rosario" | "America/Santa_Isabel" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Shiprock" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Thunder_Bay" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Virgin" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "America/Yellowknife" | "Antarctica/Casey" | "Antarctica/Davis" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/Mawson" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/Rothera" | "Antarctica/South_Pole" | "Antarctica/Syowa" | "Antarctica/Troll" | "Antarctica/Vostok" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Ashkhabad" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Choibalsan" | "Asia/Chongqing" | "Asia/Chungking" | "Asia/Colombo" | "Asia/Dacca" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Harbin" | "Asia/Hebron" | "Asia/Ho_Chi_Minh" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Istanbul" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Kashgar" | "Asia/Kathmandu" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Kolkata" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macao" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Tel_Aviv" | "Asia/Thimbu" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ujung_Pandang" | "Asia/Ulaanbaatar" | "Asia/Ulan_Bator" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yangon" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Faroe" | "Atlantic/Jan_Mayen" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/ACT" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Canberra" | "Australia/Currie" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/LHI" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/NSW" | "Australia/North" | "Australia/Perth" | "Australia/Queensland" | "Australia/South" | "Australia/Sydney" | "Australia/Tasmania" | "Australia/Victoria" | "Australia/West" | "Australia/Yancowinna" | "Brazil/Acre" | "Brazil/DeNoronha" | "Brazil/East" | "Brazil/West" | "CET" | "CST6CDT" | "Canada/Atlantic" | "Canada/Central" | "Canada/Eastern" | "Canada/Mountain" | "Canada/Newfoundland" | "Canada/Pacific" | "Canada/Saskatchewan" | "Canada/Yukon" | "Chile/Continental" | "Chile/EasterIsland" | "Cuba" | "EET" | "EST" | "EST5EDT" | "Egypt" | "Eire" | "Etc/GMT" | "Etc/GMT+0" | "Etc/GMT+1" | "Etc/GMT+10" | "Etc/GMT+11" | "Etc/GMT+12" | "Etc/GMT+2" | "Etc/GMT+3" | "Etc/GMT+4" | "Etc/GMT+5" | "Etc/GMT+6" | "Etc/GMT+7" | "Etc/GMT+8" | "Etc/GMT+9" | "Etc/GMT-0" | "Etc/GMT-1" | "Etc/GMT-10" | "Etc/GMT-11" | "Etc/GMT-12" | "Etc/GMT-13" | "Etc/GMT-14" | "Etc/GMT-2" | "Etc/GMT-3" | "Etc/GMT-4" | "Etc/GMT-5" | "Etc/GMT-6" | "Etc/GMT-7" | "Etc/GMT-8" | "Etc/GMT-9" | "Etc/GMT0" | "Etc/Greenwich" | "Etc/UCT" | "Etc/UTC" | "Etc/Universal" | "Etc/Zulu" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belfast" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Kyiv" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Nicosia" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Tiraspol" | "Europe/Ulyanovsk" | "Europe/Uzhgorod" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zaporozhye" | "Europe/Zurich" | "GB" | "GB-Eire" | "GMT" | "GMT+0" | "GMT-0" | "GMT0" | "Greenwich" | "HST" | "Hongkong" | "Iceland" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Iran" | "Israel" | "Jamaica" | "Japan" | "Kwajalein" | "Libya" | "MET" | "MST" | "MST7MDT" | "Mexico/BajaNorte" | "Mexico/BajaSur" | "Mexico/General" | "NZ" | "NZ-CHAT" | "Navajo" | "PRC" | "PST8PDT" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Chuuk" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Johnston" | "Pacific/Kanton" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Pohnpei" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Samoa" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis" | "Pacific/Yap" | "Poland" | "Portugal" | "ROC" | "ROK" | "Singapore" | "Turkey" | "UCT" | "US/Alaska" | "US/Aleutian" | "US/Arizona" | "US/Central" | "US/East-Indiana" | "US/Eastern" | "US/Hawaii" | "US/Indiana-Starke" | "US/Michigan" | "US/Mountain" | "US/Pacific" | "US/Samoa" | "UTC" | "Universal" | "W-SU" | "WET" | "Zulu";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    find_key_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_account: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description The new account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description A mail is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckMail"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_collections: {
        parameters: {
            query?: {
                /** @description Only those that hold this lesson. */
                lesson_id?: string;
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of collections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Collection"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_collection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCollection"];
            };
        };
        responses: {
            /** @description The new collection */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collection"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_collection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The collection */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collection"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_collection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The collection */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCollection"];
            };
        };
        responses: {
            /** @description The collection, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collection"];
                };
            };
            /** @description The new collection */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collection"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_collection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The collection */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is in the trash */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    collect_lesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The collection */
                id: string;
                /** @description The lesson */
                lesson_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is in the collection */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drop_lesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The collection */
                id: string;
                /** @description The lesson */
                lesson_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not in the collection */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_contacts: {
        parameters: {
            query?: {
                /** @description Part of a name, a company, an address or a note; typos and accents are forgiven. */
                q?: string;
                /** @description Only people with this tag. */
                tag?: string;
                /** @description Only people of this organisation. */
                organization?: string;
                /** @description Only people met at this event. */
                event_id?: string;
                /** @description Only people first met at this instant or later. */
                met_from?: string;
                /** @description Only people first met before this instant. */
                met_to?: string;
                /** @description Only people talked to at this instant or later; with `talked_to`, between the two. */
                talked_from?: string;
                /** @description Only people talked to before this instant. */
                talked_to?: string;
                /** @description `true` for the archived ones, `any` for all; the default leaves them out. */
                archived?: "false" | "true" | "any";
                /** @description The order. */
                sort?: "full_name" | "-full_name" | "last_contacted_at" | "-last_contacted_at" | "created_at" | "-created_at";
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Contact"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description The new contact */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapturedContact"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_contacts: {
        parameters: {
            query?: {
                /** @description All or nothing. */
                atomic?: boolean;
            };
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description What became of each item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_contact: {
        parameters: {
            query?: {
                /** @description What comes along, at most 100 rows of each kind. */
                include?: ("encounters" | "follow_ups" | "lessons")[];
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The contact */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The contact */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description The contact, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapturedContact"];
                };
            };
            /** @description The new contact */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapturedContact"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The contact */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the trash for 30 days */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The contact */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactChange"];
            };
        };
        responses: {
            /** @description The contact as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_cpd_entries: {
        parameters: {
            query?: {
                /** @description The first day. */
                from?: components["schemas"]["Day"];
                /** @description The last day. */
                to?: components["schemas"]["Day"];
                /** @description Only what is derived from this. */
                kind?: "participation" | "reflection" | "lesson" | "application" | "practice";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CpdEntry"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_cpd_entry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description What the entry is derived from */
                kind: components["schemas"]["CpdKind"];
                /** @description Its `source_id` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CpdWordsChange"];
            };
        };
        responses: {
            /** @description The entry as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpdEntry"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_cpd_submissions: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of submissions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CpdSubmission"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_cpd_submission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCpdSubmission"];
            };
        };
        responses: {
            /** @description It was submitted before, by the same request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpdSubmission"];
                };
            };
            /** @description The new submission */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpdSubmission"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_cpd_submission: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submission */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpdSubmissionDetail"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_cpd_submission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCpdSubmission"];
            };
        };
        responses: {
            /** @description It was submitted before, by the same request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpdSubmission"];
                };
            };
            /** @description The new submission */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpdSubmission"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_cpd_retraction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submission as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpdSubmission"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_cpd_statements: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statements */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpdStatement"][];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_cpd_submission_table: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_cpd_table: {
        parameters: {
            query?: {
                /** @description The first day. */
                from?: components["schemas"]["Day"];
                /** @description The last day. */
                to?: components["schemas"]["Day"];
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_cpd_totals: {
        parameters: {
            query?: {
                /** @description The first day. */
                from?: components["schemas"]["Day"];
                /** @description The last day. */
                to?: components["schemas"]["Day"];
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The totals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpdTotals"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_demo_account: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in to the new account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_encounters: {
        parameters: {
            query?: {
                /** @description Only those with this person. */
                contact_id?: string;
                /** @description Only those at this event. */
                event_id?: string;
                /** @description Only those in which this version of a pitch was used. */
                pitch_version_id?: string;
                /** @description Only those over this channel. */
                channel?: "in_person" | "video" | "phone" | "email" | "chat" | "letter";
                /** @description Only those at or after this instant. */
                from?: string;
                /** @description Only those before this instant. */
                to?: string;
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of encounters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Encounter"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_encounter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEncounter"];
            };
        };
        responses: {
            /** @description The new encounter */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEncounter"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_encounter: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The encounter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The encounter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Encounter"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_encounter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The encounter */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEncounter"];
            };
        };
        responses: {
            /** @description The encounter, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEncounter"];
                };
            };
            /** @description The new encounter */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEncounter"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_encounter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The encounter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the trash for 30 days */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_encounter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The encounter */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EncounterChange"];
            };
        };
        responses: {
            /** @description The encounter as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEncounter"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_events: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name, a place, an organiser, a series or a description; typos and accents are
                 *     forgiven.
                 */
                q?: string;
                /** @description Only events that end at this instant or later. */
                from?: string;
                /** @description Only events that start before this instant. */
                to?: string;
                /** @description Only events that start at this instant or later. */
                starts_from?: string;
                /** @description Only events that one was at, was not at, or says nothing of. */
                attendance?: "unknown" | "attended" | "no_show";
                /** @description Only events of this kind. */
                kind?: "meetup" | "conference" | "launch" | "community_of_practice" | "workshop" | "social" | "online" | "other";
                /** @description `true` for events at which one learned for some time, by the minutes written down. */
                learning?: boolean;
                /** @description Only one's own events, or only those of colleagues. */
                scope?: "mine" | "shared";
                /** @description Only events with this status. */
                status?: "tentative" | "confirmed" | "cancelled" | "postponed";
                /** @description Only events with this tag. */
                tag?: string;
                /** @description The order. */
                sort?: "-starts_at" | "starts_at";
                /** @description What comes along, separated by commas. */
                include?: ("summary" | "total")[];
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ListedEvent"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_event: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The new event */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_event: {
        parameters: {
            query?: {
                /** @description What comes along, at most 100 rows of each kind. */
                include?: ("goals" | "people" | "lessons" | "follow_ups" | "reflections" | "colleagues" | "targets")[];
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_event: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The event, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description The new event */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_event: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the trash for 30 days */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_event: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventChange"];
            };
        };
        responses: {
            /** @description The event as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_briefing: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The briefing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Briefing"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_event_calendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_event_excerpt: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the world sees */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shared"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_participation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_participation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParticipation"];
            };
        };
        responses: {
            /** @description The participation, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_participation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipationChange"];
            };
        };
        responses: {
            /** @description The participation as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_event_shares: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shares */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventShares"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_event_shares: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShares"];
            };
        };
        responses: {
            /** @description The shares as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventShares"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_targets: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_target: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTarget"];
            };
        };
        responses: {
            /** @description The new one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_target: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The event */
                id: string;
                /** @description The person to meet */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person to meet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_target: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
                /** @description The person to meet */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTarget"];
            };
        };
        responses: {
            /** @description The person, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description The new one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_target: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
                /** @description The person to meet */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_target: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
                /** @description The person to meet */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetChange"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_target_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
                /** @description The person to meet */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claimed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_target_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
                /** @description The person to meet */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Free again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_target_meeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
                /** @description The person to meet */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeeting"];
            };
        };
        responses: {
            /** @description Met */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_target_meeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The event */
                id: string;
                /** @description The person to meet */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Not met by you */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_feed: {
        parameters: {
            query?: {
                /** @description Only what this team sees; one that you are not in has nothing for you. */
                team_id?: string;
                /** @description Only lessons with this tag. */
                tag?: string;
                /** @description Only lessons of this event, if you see it. */
                event_id?: string;
                /** @description Only lessons of this person. */
                author_id?: string;
                /** @description Part of a word of the lesson, its tags or skills; typos and accents are forgiven. */
                q?: string;
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of shared lessons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FeedItem"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_feed_item: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lesson */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_follow_ups: {
        parameters: {
            query?: {
                /** @description How far they are. */
                status?: "open" | "completed" | "on_time" | "late" | "cancelled" | "all";
                /** @description Only those about this person. */
                contact_id?: string;
                /** @description Only those of this event. */
                event_id?: string;
                /** @description Only those in this direction. */
                direction?: "i_owe" | "they_owe" | "mutual";
                /** @description Only those of this kind. */
                kind?: "thank_you" | "message" | "send_resource" | "introduction" | "meeting" | "connect_online";
                /** @description Only those due at this instant or later. */
                from?: string;
                /** @description Only those due before this instant. */
                to?: string;
                /** @description Only those done at this instant or later. */
                completed_from?: string;
                /** @description Only those done before this instant. */
                completed_to?: string;
                /** @description Only those that come up before: by their due date, or later when snoozed. */
                due_before?: string;
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of follow-ups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FollowUp"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_follow_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFollowUp"];
            };
        };
        responses: {
            /** @description The new follow-up */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_follow_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The follow-up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_follow_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFollowUp"];
            };
        };
        responses: {
            /** @description The follow-up, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description The new follow-up */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_follow_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the trash for 30 days */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_follow_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpChange"];
            };
        };
        responses: {
            /** @description The follow-up as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_completion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Completion"];
            };
        };
        responses: {
            /** @description The follow-up as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_completion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The follow-up as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_snooze: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snooze"];
            };
        };
        responses: {
            /** @description The follow-up as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_snooze: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The follow-up as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_goal_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The goals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalTemplate"];
                };
            };
            /** @description Not changed since the version in `If-None-Match` */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_goal_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGoalTemplate"];
            };
        };
        responses: {
            /** @description The goals as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalTemplate"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_goals: {
        parameters: {
            query?: {
                /** @description Only the goals of this event. */
                event_id?: string;
                /** @description Only the goals of this team; with `scope=team` those of all one's teams. */
                team_id?: string;
                /** @description Only goals that count this. */
                metric?: "new_contacts" | "encounters" | "targets_met" | "lessons_captured" | "lessons_shared" | "lessons_applied" | "follow_ups_completed" | "follow_ups_on_time" | "introductions_made" | "pitches_practised" | "events_attended" | "learning_minutes" | "manual";
                /** @description Only goals about this skill: their filter names it, or they count what practises it. */
                skill?: string;
                /** @description Only goals of events, only those of periods, or those of one's teams. */
                scope?: "event" | "period" | "team";
                /** @description Every period of this goal that repeats, not only its latest. */
                series_id?: string;
                /** @description Only goals that stand like this. */
                status?: "active" | "achieved" | "missed" | "paused" | "abandoned";
                /** @description Only goals whose time was over at this instant or later, of those that repeat every period. */
                closed_from?: string;
                /** @description Only goals whose time was over before this instant, of those that repeat every period. */
                closed_to?: string;
                /** @description The order; oldest first for the goals of one event, else newest first. */
                sort?: "id" | "-id";
                /** @description What comes along; `total` counts the whole list, up to 10,000. */
                include?: ("evidence" | "total")[];
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of goals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Goal"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_goal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGoal"];
            };
        };
        responses: {
            /** @description The new goal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_goal: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The goal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_goal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGoal"];
            };
        };
        responses: {
            /** @description The goal, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description The new goal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_goal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the trash for 30 days */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_goal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalChange"];
            };
        };
        responses: {
            /** @description The goal as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_entries: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Entry"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_entry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntry"];
            };
        };
        responses: {
            /** @description The new entry */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_entry: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
                /** @description The entry */
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Not changed since the version in `If-None-Match` */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_entry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
                /** @description The entry */
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntry"];
            };
        };
        responses: {
            /** @description The entry, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description The new entry */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_entry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
                /** @description The entry */
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_evidence: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The goal */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of evidence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Evidence"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_insights: {
        parameters: {
            query?: {
                /** @description How many quarters, the running one included. */
                quarters?: number;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quarters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Insights"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_invitation_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Accepted"];
            };
        };
        responses: {
            /** @description Which team, who invites, and the role */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_lessons: {
        parameters: {
            query?: {
                /** @description Part of a word of the lesson, its tags or skills; typos and accents are forgiven. */
                q?: string;
                /** @description Only lessons with this tag. */
                tag?: string;
                /** @description Only lessons about this skill. */
                skill?: string;
                /** @description Only lessons of this event. */
                event_id?: string;
                /** @description Only lessons learned from this person. */
                contact_id?: string;
                /** @description Only lessons that came this far. */
                stage?: "captured" | "shared" | "applied" | "impact";
                /** @description Only lessons learned at this instant or later. */
                from?: string;
                /** @description Only lessons learned before this instant. */
                to?: string;
                /** @description The order. */
                sort?: "-learned_at" | "learned_at";
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lessons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Lesson"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_lesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLesson"];
            };
        };
        responses: {
            /** @description The new lesson */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_lesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lesson */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_lesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLesson"];
            };
        };
        responses: {
            /** @description The lesson, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            /** @description The new lesson */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_lesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the trash for 30 days */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_lesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonChange"];
            };
        };
        responses: {
            /** @description The lesson as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_applications: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Application"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplication"];
            };
        };
        responses: {
            /** @description The new application */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
                /** @description The application */
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
                /** @description The application */
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplication"];
            };
        };
        responses: {
            /** @description The application, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The new application */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
                /** @description The application */
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
                /** @description The application */
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationChange"];
            };
        };
        responses: {
            /** @description The application as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_comments: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Comment"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description The new comment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
                /** @description The comment */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
                /** @description The comment */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description The comment, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The new comment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
                /** @description The comment */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
                /** @description The comment */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentChange"];
            };
        };
        responses: {
            /** @description The comment as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_lesson_excerpt: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the world sees */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shared"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_reaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReaction"];
            };
        };
        responses: {
            /** @description It is useful */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reaction"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_reaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_lesson_shares: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams that see it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonShares"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_lesson_shares: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonShares"];
            };
        };
        responses: {
            /** @description The teams that see it now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonShares"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_library: {
        parameters: {
            query?: {
                /** @description Part of a word of the lesson, its tags or skills; typos and accents are forgiven. */
                q?: string;
                /** @description Only lessons with this tag. */
                tag?: string;
                /** @description Only lessons that belong to this skill. */
                skill?: string;
                /** @description Only lessons that came this far. */
                stage?: "captured" | "shared" | "applied" | "impact";
                /** @description Only lessons in this collection. */
                collection_id?: string;
                /**
                 * @description Only what may help at this event, if you see it: lessons with a tag of it, or from earlier events
                 *     of its series or name.
                 */
                for_event_id?: string;
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lessons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LibraryItem"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_markdown: {
        parameters: {
            query?: {
                /** @description Part of a word of the lesson, its tags or skills; typos and accents are forgiven. */
                q?: string;
                /** @description Only lessons with this tag. */
                tag?: string;
                /** @description Only lessons that belong to this skill. */
                skill?: string;
                /** @description Only lessons that came this far. */
                stage?: "captured" | "shared" | "applied" | "impact";
                /** @description Only lessons in this collection. */
                collection_id?: string;
                /**
                 * @description Only what may help at this event, if you see it: lessons with a tag of it, or from earlier events
                 *     of its series or name.
                 */
                for_event_id?: string;
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # Lessons
                     *
                     *     ## Runbooks first
                     *
                     *     Teams that write the runbook before the feature ship with fewer pages at night.
                     *
                     *     *Ada Moreno, at Rust Zürich, 2026-11-24 · operations*
                     */
                    "text/markdown": string;
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_links: {
        parameters: {
            query?: {
                /** @description Only links to this event. */
                event_id?: string;
                /** @description Only links to this lesson. */
                lesson_id?: string;
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Link"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_link: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLink"];
            };
        };
        responses: {
            /** @description The new link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_link: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The link */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It no longer works */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_me: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_me: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description The account as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_deletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it would mean */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_deletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeletion"];
            };
        };
        responses: {
            /** @description It is gone; every session and token has ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_export: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_notification_settings: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is told, and when by mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_notification_settings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotificationSettings"];
            };
        };
        responses: {
            /** @description What is told from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The new password counts, other sessions have ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_verification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A mail is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckMail"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_membership: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Accepted"];
            };
        };
        responses: {
            /** @description The membership that was there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description The new membership */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                /** @description `true` for those that were not read only. */
                unread?: boolean;
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Notification"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_readings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReading"];
            };
        };
        responses: {
            /** @description How many, and when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_readings: {
        parameters: {
            query: {
                /** @description That of the answer when they were marked. */
                read_at: components["schemas"]["Instant"];
            };
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are unread */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_reading: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The notification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_reading: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The notification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_linked_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLinkedAnswer"];
            };
        };
        responses: {
            /** @description What is answered now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_nudges: {
        parameters: {
            query?: {
                /** @description Only what is asked about this lesson. */
                lesson_id?: string;
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of open nudges */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Nudge"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_nudge: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The nudge */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nudge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nudge"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The nudge */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswer"];
            };
        };
        responses: {
            /** @description The nudge as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nudge"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The nudge */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nudge, open again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nudge"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_document: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_pitches: {
        parameters: {
            query?: {
                /** @description Whose; one's own when absent. */
                scope?: "mine" | "shared";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pitches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Pitch"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_pitch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPitch"];
            };
        };
        responses: {
            /** @description The new pitch */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pitch"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_pitch: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pitch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pitch"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_pitch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPitch"];
            };
        };
        responses: {
            /** @description The pitch, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pitch"];
                };
            };
            /** @description The new pitch */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pitch"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_pitch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the trash for 30 days */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_pitch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PitchChange"];
            };
        };
        responses: {
            /** @description The pitch as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pitch"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_feedback: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of feedback */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Feedback"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_feedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description The new feedback */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_feedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The feedback */
                feedback_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feedback */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_feedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The feedback */
                feedback_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description The feedback, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description The new feedback */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_feedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The feedback */
                feedback_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_feedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The feedback */
                feedback_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackChange"];
            };
        };
        responses: {
            /** @description The feedback as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_practices: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of practices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Practice"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_practice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPractice"];
            };
        };
        responses: {
            /** @description The new practice */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_practice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The practice */
                practice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The practice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_practice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The practice */
                practice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPractice"];
            };
        };
        responses: {
            /** @description The practice, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description The new practice */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_practice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The practice */
                practice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_practice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The practice */
                practice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeChange"];
            };
        };
        responses: {
            /** @description The practice as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_pitch_results: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results, one a version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VersionResult"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_pitch_shares: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams that see it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PitchShares"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_pitch_shares: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PitchShares"];
            };
        };
        responses: {
            /** @description The teams that see it now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PitchShares"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_pitch_versions: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PitchVersion"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_pitch_version: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPitchVersion"];
            };
        };
        responses: {
            /** @description The new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PitchVersion"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_pitch_version: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The version */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PitchVersion"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_pitch_version: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The version */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPitchVersion"];
            };
        };
        responses: {
            /** @description The version, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PitchVersion"];
                };
            };
            /** @description The new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PitchVersion"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_pitch_version: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The version */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_version_comparison: {
        parameters: {
            query?: {
                /** @description The old wording; the one before when absent. */
                with?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The pitch */
                id: string;
                /** @description The new wording */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_recovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveredPassword"];
            };
        };
        responses: {
            /** @description The new password counts, all sessions have ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_recovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecovery"];
            };
        };
        responses: {
            /** @description If there is an account, a mail is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckMail"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_reflections: {
        parameters: {
            query?: {
                /** @description Part of a word of any answer; typos and accents are forgiven. */
                q?: string;
                /** @description Only those about this event. */
                event_id?: string;
                /** @description Only those about practices of this pitch. */
                pitch_id?: string;
                /** @description Only those by these questions. */
                model?: "free" | "what_so_what_now_what" | "gibbs" | "kolb";
                /** @description The order. */
                sort?: "-reflected_at" | "reflected_at";
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reflections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Reflection"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_reflection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReflection"];
            };
        };
        responses: {
            /** @description The new reflection */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reflection"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_prompts: {
        parameters: {
            query?: {
                /** @description An event that you take part in. */
                event_id?: string;
                /** @description A practice of your own; an event besides it is not looked at. */
                practice_id?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompts"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_reflection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The reflection */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reflection */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reflection"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_reflection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The reflection */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReflection"];
            };
        };
        responses: {
            /** @description The reflection, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reflection"];
                };
            };
            /** @description The new reflection */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reflection"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_reflection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The reflection */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the trash for 30 days */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_reflection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The reflection */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReflectionChange"];
            };
        };
        responses: {
            /** @description The reflection as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reflection"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Part of a name, a company, a tag or a word in a note.
                 * @example brugger
                 */
                q: string;
                /** @description Rows of each kind: 1 to 20, larger is clamped, 8 if nothing is said. */
                limit?: number;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, by kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Findings"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_self_ratings: {
        parameters: {
            query?: {
                /** @description Only those of this skill. */
                skill?: string;
                /** @description Only those before and after this event. */
                event_id?: string;
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ratings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SelfRating"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_self_rating: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSelfRating"];
            };
        };
        responses: {
            /** @description The new rating */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfRating"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_self_rating: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The rating */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rating */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfRating"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_self_rating: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The rating */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSelfRating"];
            };
        };
        responses: {
            /** @description The rating, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfRating"];
                };
            };
            /** @description The new rating */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfRating"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_self_rating: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The rating */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_self_rating: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The rating */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfRatingChange"];
            };
        };
        responses: {
            /** @description The rating as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfRating"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: {
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Session"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description Signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_other_sessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only the session that asks goes on */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_current_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Refresh"] | null;
            };
        };
        responses: {
            /** @description The session goes on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The session */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_shared: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event or the lesson */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shared"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_shared_calendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_skills: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of skills */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Skill"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_subscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubscription"];
            };
        };
        responses: {
            /** @description How often, and how often before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_teams: {
        parameters: {
            query?: {
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of teams */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Team"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_team: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeam"];
            };
        };
        responses: {
            /** @description The new team */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_team: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_team: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeam"];
            };
        };
        responses: {
            /** @description The team, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description The new team */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_team: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_team: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamChange"];
            };
        };
        responses: {
            /** @description The team as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_calendar: {
        parameters: {
            query?: {
                /** @description The month, in your time zone; this one if nothing is said. */
                month?: string;
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CalendarEvent"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_digest: {
        parameters: {
            query?: {
                /** @description The week, in your time zone; this one if nothing is said. */
                week?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The week */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDigest"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_digest_markdown: {
        parameters: {
            query?: {
                /** @description The week, in your time zone; this one if nothing is said. */
                week?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The week */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_team_insights: {
        parameters: {
            query?: {
                /** @description JSON, or a table for a spreadsheet (RFC 4180). */
                format?: "json" | "csv";
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quarters, oldest first; with `format=csv` as a table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamInsights"];
                    "text/csv": string;
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_insight_agreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It counts from this quarter on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_insight_agreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does not count any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_insight_receipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_invitations: {
        parameters: {
            query?: {
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Invitation"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_invitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitations"];
            };
        };
        responses: {
            /** @description The invitations, with their links */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvitations"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_invitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
                /** @description The invitation */
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is withdrawn */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_invitation_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
                /** @description The invitation */
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation, with its new link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvitation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_memberships: {
        parameters: {
            query?: {
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of memberships */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Membership"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_membership: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The team */
                id: string;
                /** @description The account */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_membership: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
                /** @description The account */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are no longer in the team */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_membership: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
                /** @description The account */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipChange"];
            };
        };
        responses: {
            /** @description The membership as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_owner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The team */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwner"];
            };
        };
        responses: {
            /** @description The team, as its former owner sees it now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_today: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tokens: {
        parameters: {
            query?: {
                /** @description `total` counts the whole list, up to 10,000. */
                include?: "total";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tokens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Token"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description The new token, with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The token */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It no longer works */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_trash: {
        parameters: {
            query?: {
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the trash */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Trashed"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description What was deleted */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restored"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_unsubscription: {
        parameters: {
            query: {
                /** @description That of the link in the mail. */
                token: components["schemas"]["LinkToken"];
            };
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example List-Unsubscribe=One-Click */
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description No more mail of this kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_usps: {
        parameters: {
            query?: {
                /** @description Whose; one's own when absent. */
                scope?: "mine" | "shared";
                /** @description Rows a page: 1 to 200, larger is clamped. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Usp"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_usp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUsp"];
            };
        };
        responses: {
            /** @description The new card */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_usp: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The card */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usp"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_usp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The card */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUsp"];
            };
        };
        responses: {
            /** @description The card, replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usp"];
                };
            };
            /** @description The new card */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_usp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The card */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the trash for 30 days */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_usp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The card */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UspChange"];
            };
        };
        responses: {
            /** @description The card as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usp"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_usp_shares: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have; an unchanged row answers 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The card */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams that see it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UspShares"];
                };
            };
            /** @description Nothing changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_usp_shares: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The card */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UspShares"];
            };
        };
        responses: {
            /** @description The teams that see it now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UspShares"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_verification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, or `*`; an existing row is not written without it. */
                "If-Match"?: string;
                /** @description 16 to 255 printable ASCII characters; a repeat gets the stored answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description The address is verified */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
