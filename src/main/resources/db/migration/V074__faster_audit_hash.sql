-- The same hash as before. A function in SQL is planned anew in every transaction, one in PL/pgSQL once for each connection.
create or replace function audit_hash(e audit_entry) returns bytea language plpgsql stable parallel safe as $$
begin
    return sha256(convert_to(
        'throughline-audit-1;'
            || throughline.audit_field(encode(e.previous, 'hex')) || throughline.audit_field(e.stream)
            || throughline.audit_field(e.seq::text)
            || throughline.audit_field(throughline.audit_micros(e.at))
            || throughline.audit_field(throughline.audit_micros(e.noted_at))
            || throughline.audit_field(e.kind) || throughline.audit_field(e.command_id::text)
            || throughline.audit_field(e.actor_id::text) || throughline.audit_field(e.subject_ref)
            || throughline.audit_field(e.action) || throughline.audit_field(encode(e.digest, 'hex')), 'UTF8'));
end $$;
