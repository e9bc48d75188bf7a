//! The tables as diesel sees them.
// @generated from the migrations by `UPDATE=1 cargo test schema`.
#![expect(missing_docs, reason = "the migrations carry the comments")]

diesel::table! {
    accounts (id) {
        id -> Uuid,
        email -> Text,
        password_hash -> Text,
        full_name -> Text,
        tzid -> Text,
        locale -> Text,
        preferences -> Jsonb,
        epoch -> Int4,
        disabled_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        email_verified_at -> Nullable<Timestamptz>,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    collected_lessons (owner_id, collection_id, lesson_id) {
        owner_id -> Uuid,
        collection_id -> Uuid,
        lesson_id -> Uuid,
        collected_at -> Timestamptz,
    }
}

diesel::table! {
    collections (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        title -> Text,
        description -> Text,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    contacts (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        kind -> Text,
        full_name -> Text,
        description -> Text,
        given_name -> Nullable<Text>,
        family_name -> Nullable<Text>,
        nickname -> Nullable<Text>,
        organization -> Nullable<Text>,
        title -> Nullable<Text>,
        role -> Nullable<Text>,
        birthday -> Nullable<Date>,
        note -> Text,
        tags -> Array<Text>,
        language -> Nullable<Text>,
        source -> Text,
        contact_points -> Jsonb,
        introduced_by -> Nullable<Uuid>,
        met_place -> Nullable<Text>,
        keep_in_touch_days -> Nullable<Int4>,
        first_met_at -> Nullable<Timestamptz>,
        first_met_event_id -> Nullable<Uuid>,
        last_contacted_at -> Nullable<Timestamptz>,
        sort_name -> Text,
        contacted_order -> Timestamptz,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        archived_at -> Nullable<Timestamptz>,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    cpd_submission_entries (owner_id, submission_id, position) {
        owner_id -> Uuid,
        submission_id -> Uuid,
        position -> Int4,
        kind -> Text,
        source_id -> Uuid,
        happened_on -> Date,
        happened_at -> Timestamptz,
        title -> Text,
        entry_type -> Text,
        stage -> Text,
        minutes -> Int4,
        objective -> Text,
        learning -> Text,
        application -> Text,
        impact -> Text,
        evidence_url -> Nullable<Text>,
        statement_id -> Uuid,
        voiding_id -> Uuid,
    }
}

diesel::table! {
    cpd_submissions (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        first_day -> Date,
        last_day -> Date,
        submitted_at -> Timestamptz,
        retracted_at -> Nullable<Timestamptz>,
        version -> Int4,
    }
}

diesel::table! {
    cpd_words (owner_id, source_kind, source_id) {
        owner_id -> Uuid,
        source_kind -> Text,
        source_id -> Uuid,
        objective -> Nullable<Text>,
        learning -> Nullable<Text>,
        application -> Nullable<Text>,
        impact -> Nullable<Text>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    devices (account_id, agent) {
        account_id -> Uuid,
        agent -> Text,
        first_seen_at -> Timestamptz,
    }
}

diesel::table! {
    encounter_contacts (owner_id, encounter_id, contact_id) {
        owner_id -> Uuid,
        encounter_id -> Uuid,
        contact_id -> Uuid,
        note -> Text,
        position -> Int4,
    }
}

diesel::table! {
    encounters (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        event_id -> Nullable<Uuid>,
        occurred_at -> Timestamptz,
        channel -> Text,
        summary -> Text,
        topics -> Array<Text>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        pitch_version_id -> Nullable<Uuid>,
        pitch_landed -> Nullable<Int4>,
    }
}

diesel::table! {
    event_shares (event_id, team_id) {
        event_id -> Uuid,
        team_id -> Uuid,
        shared_by -> Nullable<Uuid>,
        note -> Text,
        shared_at -> Timestamptz,
    }
}

diesel::table! {
    events (id) {
        id -> Uuid,
        owner_id -> Uuid,
        uid -> Text,
        summary -> Text,
        description -> Text,
        kind -> Text,
        starts_at -> Timestamptz,
        ends_at -> Timestamptz,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        tzid -> Text,
        location -> Jsonb,
        url -> Nullable<Text>,
        status -> Text,
        attendance_mode -> Text,
        organizer -> Nullable<Text>,
        tags -> Array<Text>,
        series -> Nullable<Text>,
        sequence -> Int4,
        source -> Text,
        cost -> Jsonb,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    follow_ups (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        contact_id -> Uuid,
        encounter_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        direction -> Text,
        kind -> Text,
        origin -> Text,
        summary -> Text,
        due_at -> Timestamptz,
        status -> Text,
        completed_at -> Nullable<Timestamptz>,
        snoozed_until -> Nullable<Timestamptz>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    goal_entries (owner_id, goal_id, id) {
        owner_id -> Uuid,
        goal_id -> Uuid,
        id -> Uuid,
        happened_on -> Date,
        amount -> Int4,
        note -> Text,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    goal_templates (account_id) {
        account_id -> Uuid,
        goals -> Jsonb,
        version -> Int4,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    goals (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        event_id -> Nullable<Uuid>,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        statement -> Text,
        metric -> Text,
        filter -> Jsonb,
        target -> Int4,
        manual_count -> Int4,
        abandoned_at -> Nullable<Timestamptz>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        recurrence -> Nullable<Text>,
        series_id -> Nullable<Uuid>,
        succeeded_by -> Nullable<Uuid>,
        paused_at -> Nullable<Timestamptz>,
        closed_at -> Nullable<Timestamptz>,
        closed_count -> Nullable<Int8>,
        look_at -> Nullable<Timestamptz>,
        team_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    idempotency_keys (account_id, key) {
        account_id -> Uuid,
        key -> Text,
        fingerprint -> Bytea,
        status -> Int2,
        headers -> Jsonb,
        body -> Bytea,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    insight_agreements (account_id) {
        account_id -> Uuid,
        team_id -> Uuid,
        agreed_at -> Timestamptz,
    }
}

diesel::table! {
    insight_looks (id) {
        id -> Uuid,
        team_id -> Uuid,
        account_id -> Nullable<Uuid>,
        quarter -> Date,
        looked_at -> Timestamptz,
    }
}

diesel::table! {
    insight_people (team_id, quarter, account_id) {
        team_id -> Uuid,
        quarter -> Date,
        account_id -> Uuid,
        agreed -> Bool,
        amounts -> Jsonb,
    }
}

diesel::table! {
    insight_reports (team_id, quarter) {
        team_id -> Uuid,
        quarter -> Date,
        enough -> Bool,
        figures -> Jsonb,
        frozen_at -> Timestamptz,
    }
}

diesel::table! {
    invitation_mails (id) {
        id -> Uuid,
        email -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    invitations (id) {
        id -> Uuid,
        team_id -> Uuid,
        invited_by -> Uuid,
        email -> Nullable<Text>,
        role -> Text,
        token_hash -> Bytea,
        max_uses -> Int4,
        used_by -> Array<Uuid>,
        expires_in_days -> Int4,
        expires_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    jobs (id) {
        id -> Uuid,
        kind -> Text,
        payload -> Jsonb,
        state -> Text,
        attempts -> Int4,
        due_at -> Timestamptz,
        leased_by -> Nullable<Uuid>,
        last_error -> Nullable<Text>,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    lesson_applications (lesson_id, id) {
        lesson_id -> Uuid,
        id -> Uuid,
        account_id -> Uuid,
        applied_on -> Date,
        what_changed -> Text,
        impact -> Text,
        evidence_url -> Nullable<Text>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    lesson_comments (lesson_id, id) {
        lesson_id -> Uuid,
        id -> Uuid,
        author_id -> Uuid,
        body -> Text,
        mentions -> Array<Uuid>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    lesson_nudges (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        lesson_id -> Uuid,
        day -> Int4,
        question -> Text,
        asked_at -> Timestamptz,
        answer -> Nullable<Text>,
        answered_at -> Nullable<Timestamptz>,
        application_id -> Nullable<Uuid>,
        stage_before -> Nullable<Text>,
        token_hash -> Bytea,
    }
}

diesel::table! {
    lesson_reactions (lesson_id, account_id) {
        lesson_id -> Uuid,
        account_id -> Uuid,
        kind -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    lesson_shares (lesson_id, team_id) {
        team_id -> Uuid,
        lesson_id -> Uuid,
        owner_id -> Uuid,
        shared_at -> Timestamptz,
    }
}

diesel::table! {
    lessons (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        title -> Text,
        insight -> Text,
        so_what -> Text,
        event_id -> Nullable<Uuid>,
        encounter_id -> Nullable<Uuid>,
        learned_from -> Nullable<Uuid>,
        tags -> Array<Text>,
        skills -> Array<Text>,
        stage -> Text,
        learned_at -> Timestamptz,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        nudge_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    links (id) {
        id -> Uuid,
        account_id -> Uuid,
        event_id -> Nullable<Uuid>,
        lesson_id -> Nullable<Uuid>,
        token_hash -> Bytea,
        expires_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    memberships (account_id, team_id) {
        account_id -> Uuid,
        team_id -> Uuid,
        role -> Text,
        insights -> Bool,
        joined_at -> Timestamptz,
        version -> Int4,
    }
}

diesel::table! {
    notification_settings (account_id) {
        account_id -> Uuid,
        page_off -> Array<Text>,
        mail_off -> Array<Text>,
        digest -> Text,
        hour -> Int4,
        weekday -> Text,
        next_digest_at -> Timestamptz,
        told_until -> Nullable<Timestamptz>,
        token_hash -> Nullable<Bytea>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    notifications (account_id, id) {
        account_id -> Uuid,
        id -> Uuid,
        kind -> Text,
        actor_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        team_id -> Nullable<Uuid>,
        lesson_id -> Nullable<Uuid>,
        comment_id -> Nullable<Uuid>,
        application_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        read_at -> Nullable<Timestamptz>,
        week -> Nullable<Date>,
    }
}

diesel::table! {
    participations (account_id, event_id) {
        account_id -> Uuid,
        event_id -> Uuid,
        response -> Text,
        attendance -> Text,
        purpose -> Text,
        intended_outcomes -> Array<Text>,
        preparation -> Jsonb,
        learning_minutes -> Nullable<Int4>,
        worth_it -> Nullable<Int4>,
        debriefed_at -> Nullable<Timestamptz>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        starts_at -> Timestamptz,
        invited -> Bool,
    }
}

diesel::table! {
    personal_access_tokens (id) {
        id -> Uuid,
        account_id -> Uuid,
        name -> Text,
        hash -> Bytea,
        hint -> Text,
        scopes -> Array<Text>,
        expires_at -> Timestamptz,
        last_used_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    pitch_feedback (pitch_id, id) {
        pitch_id -> Uuid,
        id -> Uuid,
        version_id -> Uuid,
        author_id -> Uuid,
        commendation -> Text,
        recommendation -> Text,
        clarity -> Nullable<Int4>,
        relevance -> Nullable<Int4>,
        credibility -> Nullable<Int4>,
        delivery -> Nullable<Int4>,
        ask -> Nullable<Int4>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    pitch_practices (owner_id, id) {
        owner_id -> Uuid,
        pitch_id -> Uuid,
        id -> Uuid,
        version_id -> Uuid,
        event_id -> Nullable<Uuid>,
        practised_at -> Timestamptz,
        seconds -> Int4,
        self_rating -> Nullable<Int4>,
        fillers -> Nullable<Int4>,
        note -> Text,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    pitch_shares (pitch_id, team_id) {
        team_id -> Uuid,
        pitch_id -> Uuid,
        owner_id -> Uuid,
        shared_at -> Timestamptz,
    }
}

diesel::table! {
    pitch_versions (pitch_id, id) {
        owner_id -> Uuid,
        pitch_id -> Uuid,
        id -> Uuid,
        number -> Int4,
        body -> Text,
        estimated_seconds -> Int4,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    pitches (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        title -> Text,
        audience -> Text,
        target_seconds -> Int4,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        usp_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    recoveries (id) {
        id -> Uuid,
        token_hash -> Bytea,
        email -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    reflections (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        event_id -> Nullable<Uuid>,
        model -> Text,
        answers -> Jsonb,
        minutes -> Nullable<Int4>,
        reflected_at -> Timestamptz,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        pitch_id -> Nullable<Uuid>,
        practice_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    refresh_tokens (hash) {
        hash -> Bytea,
        session_id -> Uuid,
        created_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    self_ratings (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        skill -> Text,
        value -> Int4,
        rated_at -> Timestamptz,
        event_id -> Nullable<Uuid>,
        moment -> Nullable<Text>,
        note -> Text,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    sessions (id) {
        id -> Uuid,
        account_id -> Uuid,
        user_agent -> Text,
        created_at -> Timestamptz,
        last_used_at -> Timestamptz,
        idle_expires_at -> Timestamptz,
        expires_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    target_meetings (target_id, account_id) {
        target_id -> Uuid,
        account_id -> Uuid,
        encounter_id -> Uuid,
    }
}

diesel::table! {
    targets (id) {
        id -> Uuid,
        event_id -> Uuid,
        added_by -> Nullable<Uuid>,
        full_name -> Text,
        organization -> Nullable<Text>,
        reason -> Text,
        claimed_by -> Nullable<Uuid>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    teams (id) {
        id -> Uuid,
        name -> Text,
        description -> Text,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        digest_at -> Timestamptz,
    }
}

diesel::table! {
    usp_shares (usp_id, team_id) {
        team_id -> Uuid,
        usp_id -> Uuid,
        owner_id -> Uuid,
        shared_at -> Timestamptz,
    }
}

diesel::table! {
    usps (owner_id, id) {
        owner_id -> Uuid,
        id -> Uuid,
        title -> Text,
        for_whom -> Text,
        need -> Text,
        is_a -> Text,
        benefit -> Text,
        unlike -> Text,
        differentiator -> Text,
        proof_points -> Array<Text>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    verifications (id) {
        id -> Uuid,
        token_hash -> Bytea,
        email -> Text,
        account_id -> Nullable<Uuid>,
        password_hash -> Nullable<Text>,
        full_name -> Nullable<Text>,
        tzid -> Nullable<Text>,
        locale -> Nullable<Text>,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    accounts,
    collected_lessons,
    collections,
    contacts,
    cpd_submission_entries,
    cpd_submissions,
    cpd_words,
    devices,
    encounter_contacts,
    encounters,
    event_shares,
    events,
    follow_ups,
    goal_entries,
    goal_templates,
    goals,
    idempotency_keys,
    insight_agreements,
    insight_looks,
    insight_people,
    insight_reports,
    invitation_mails,
    invitations,
    jobs,
    lesson_applications,
    lesson_comments,
    lesson_nudges,
    lesson_reactions,
    lesson_shares,
    lessons,
    links,
    memberships,
    notification_settings,
    notifications,
    participations,
    personal_access_tokens,
    pitch_feedback,
    pitch_practices,
    pitch_shares,
    pitch_versions,
    pitches,
    recoveries,
    reflections,
    refresh_tokens,
    self_ratings,
    sessions,
    target_meetings,
    targets,
    teams,
    usp_shares,
    usps,
    verifications,
);
