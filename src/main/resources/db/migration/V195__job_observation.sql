-- What the watch over the engine's jobs saw of those that were locked: one that outlives its lock again and again runs for ever
-- without an incident, since its retries never fall.
create table job_observation (
    job_id        varchar(64) not null constraint job_observation_pk primary key,
    retries       integer     not null,
    lock_ends_at  timestamptz not null, -- of the lock that was seen last
    lost_locks    integer     not null, -- locks that ran out and were taken again since the retries last changed
    first_seen_at timestamptz not null,
    told_at       timestamptz -- when administrators were told; null: not yet
);
