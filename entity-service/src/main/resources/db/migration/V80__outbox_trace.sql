-- The trace that a change belongs to, as the W3C's header has it; null where nothing is traced.
alter table outbox add column traceparent varchar(55);
