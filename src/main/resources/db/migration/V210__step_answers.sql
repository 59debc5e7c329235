-- Answers of a step that no code knows: which step, and for whom they were given. What was answered stays as it was answered.
alter table kept_answer add column task_key varchar(255);
alter table kept_answer add column given_for uuid constraint kept_answer_given_for_fk references person;
update kept_answer k set task_key = w.task_key from work_item w where w.task_id = k.task_id;
alter table kept_answer alter column task_key set not null;
create trigger kept_answer_stays before update or delete on kept_answer for each row execute function audit_stays();
